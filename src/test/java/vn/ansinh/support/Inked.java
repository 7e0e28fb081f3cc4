package vn.ansinh.support;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Pictures of ellipses, for tests of seals and signatures. */
public final class Inked {

    public static final Color RED = new Color(0xd0, 0x12, 0x1f);
    public static final Color BLUE = new Color(0x1a, 0x3f, 0xb0);

    private Inked() {}

    public static byte[] seal() {
        return png(400, 400, 360, 360, RED, null);
    }

    public static byte[] signature() {
        return png(500, 300, 400, 150, BLUE, null);
    }

    /** A picture {@code width} by {@code height} with an ellipse in its middle; no ground is a transparent one. */
    public static byte[] png(
            int width, int height, int inkedWidth, int inkedHeight, Color ink, @Nullable Color ground) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        if (ground != null) {
            graphics.setColor(ground);
            graphics.fillRect(0, 0, width, height);
        }
        graphics.setColor(ink);
        graphics.fillOval((width - inkedWidth) / 2, (height - inkedHeight) / 2, inkedWidth, inkedHeight);
        graphics.dispose();
        return written(image, "png");
    }

    public static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
