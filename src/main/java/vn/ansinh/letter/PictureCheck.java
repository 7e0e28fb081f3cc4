package vn.ansinh.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Whether a stranger's picture is one: its size is read first, then all of it in a small copy, so that little memory is used. */
public final class PictureCheck {

    public static final int MOST_MEGAPIXELS = 100;
    private static final int LONGEST_SIDE = 30_000;
    private static final int SMALL = 400;

    private PictureCheck() {}

    public static boolean isReadable(byte[] content) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() && isReadable(readers.next(), in);
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    private static boolean isReadable(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_MEGAPIXELS * 1_000_000L) {
                return false;
            }
            ImageReadParam small = reader.getDefaultReadParam();
            int each = Math.max(1, Math.max(width, height) / SMALL);
            small.setSourceSubsampling(each, each, 0, 0);
            // A JPEG in the colours of print has no picture of ours, but it can be opened.
            return (reader.canReadRaster()
                            ? reader.readRaster(0, small).getWidth()
                            : reader.read(0, small).getWidth())
                    > 0;
        } finally {
            reader.dispose();
        }
    }
}
