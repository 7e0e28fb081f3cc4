package vn.ansinh.letter.layout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture with a transparent ground, {@code width} points wide; {@code alt} says to who cannot see it what it is. */
public record Picture(BufferedImage image, float width, String alt) {

    /** Of a PNG file. */
    public static Picture of(byte[] png, float width, String alt) {
        try {
            return new Picture(ImageIO.read(new ByteArrayInputStream(png)), width, alt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public float height() {
        return width * image.getHeight() / image.getWidth();
    }

    void draw(Canvas canvas, float left, float top) {
        float bottom = top - height();
        Tag figure = canvas.next(Role.FIGURE).figure(alt, left, bottom, left + width, top);
        canvas.tagged(figure, () -> canvas.image(image, left, bottom, width, height()));
    }
}
