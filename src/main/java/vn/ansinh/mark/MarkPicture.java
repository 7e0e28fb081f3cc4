package vn.ansinh.mark;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.ansinh.shared.InputProblem;

/**
 * A stranger's PNG made into one that can be laid on a paper: read within bounds, cut to what is drawn so that its width is
 * the true one, and written anew, so that nothing but the picture is kept.
 */
final class MarkPicture {

    static final int LARGEST_FILE = 1 << 20;

    private static final String FIELD = "file";
    private static final int LEAST_SIDE = 100;
    private static final int MOST_SIDE = 3000;
    /** About 600 dots an inch on the widest mark. */
    private static final int KEPT_WIDTH = 1000;

    private static final int CLEAR = 32;
    private static final int INKED = 160;
    private static final double LEAST_CLEAR = 0.2;
    private static final int LEAST_RED = 60;
    private static final int LEAST_BLUE = 30;
    private static final double SEAL_ROUND = 1.25;
    private static final double SIGNATURE_LONG = 6;

    private MarkPicture() {}

    /** @throws InputProblem that says what is wrong with the file and how to mend it */
    static byte[] of(MarkKind kind, byte[] file) {
        if (file.length == 0) {
            throw problem("Chọn tệp hình PNG.");
        }
        if (file.length > LARGEST_FILE) {
            throw problem("Tệp lớn hơn 1 MB. Giảm kích thước hình rồi gửi lại.");
        }
        BufferedImage image = read(file);
        Rectangle drawn = drawn(image);
        if (drawn.isEmpty()) {
            throw problem("Hình trống: không có nét nào. Chọn tệp khác.");
        }
        if (clearShare(image) < LEAST_CLEAR) {
            throw problem("Nền của hình không trong suốt, nên sẽ che chữ trên văn bản. Xóa nền, lưu lại dạng PNG có nền"
                    + " trong suốt.");
        }
        checkColour(kind, image);
        checkShape(kind, drawn);
        return write(scaled(image, drawn));
    }

    private static BufferedImage read(byte[] file) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.max(width, height) > MOST_SIDE) {
                throw problem("Hình lớn hơn " + MOST_SIDE + " điểm mỗi chiều. Giảm kích thước rồi gửi lại.");
            }
            if (Math.max(width, height) < LEAST_SIDE) {
                throw problem("Hình nhỏ hơn " + LEAST_SIDE + " điểm, in ra sẽ mờ. Quét lại với độ phân giải cao hơn.");
            }
            BufferedImage image = reader.read(0);
            BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            Graphics2D graphics = plain.createGraphics();
            graphics.drawImage(image, 0, 0, null);
            graphics.dispose();
            return plain;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException notPng) {
            throw problem("Tệp không phải hình PNG đọc được. Lưu hình dạng PNG rồi gửi lại.");
        } finally {
            reader.dispose();
        }
    }

    private static Rectangle drawn(BufferedImage image) {
        int left = image.getWidth();
        int top = image.getHeight();
        int right = -1;
        int bottom = -1;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (alpha(image.getRGB(x, y)) >= CLEAR) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        return new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }

    private static double clearShare(BufferedImage image) {
        long clear = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                clear += alpha(image.getRGB(x, y)) < CLEAR ? 1 : 0;
            }
        }
        return (double) clear / image.getWidth() / image.getHeight();
    }

    private static void checkColour(MarkKind kind, BufferedImage image) {
        long red = 0;
        long green = 0;
        long blue = 0;
        long inked = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int dot = image.getRGB(x, y);
                if (alpha(dot) >= INKED) {
                    red += dot >> 16 & 0xff;
                    green += dot >> 8 & 0xff;
                    blue += dot & 0xff;
                    inked++;
                }
            }
        }
        boolean right = inked > 0
                && switch (kind) {
                    case SEAL -> red - Math.max(green, blue) >= LEAST_RED * inked;
                    case SIGNATURE -> blue - Math.max(red, green) >= LEAST_BLUE * inked;
                };
        if (!right) {
            throw problem("Hình %s phải màu %s (Nghị định 30/2020/NĐ-CP, phụ lục I). Chọn hình khác."
                    .formatted(kind.vietnamese(), kind.colour()));
        }
    }

    private static void checkShape(MarkKind kind, Rectangle drawn) {
        double shape = (double) drawn.width / drawn.height;
        boolean right = switch (kind) {
            case SEAL -> Math.max(shape, 1 / shape) <= SEAL_ROUND;
            case SIGNATURE -> shape >= 0.5 && shape <= SIGNATURE_LONG;
        };
        if (!right) {
            throw problem("Hình quá dài hoặc quá cao so với một %s. Cắt bớt phần không phải %s."
                    .formatted(kind.vietnamese(), kind.vietnamese()));
        }
    }

    private static BufferedImage scaled(BufferedImage image, Rectangle drawn) {
        double scale = Math.min(1, (double) KEPT_WIDTH / drawn.width);
        int width = (int) Math.round(drawn.width * scale);
        int height = Math.max(1, (int) Math.round(drawn.height * scale));
        BufferedImage kept = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = kept.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(
                image, 0, 0, width, height, drawn.x, drawn.y, drawn.x + drawn.width, drawn.y + drawn.height, null);
        graphics.dispose();
        return kept;
    }

    private static byte[] write(BufferedImage image) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }

    private static int alpha(int dot) {
        return dot >>> 24;
    }

    private static InputProblem problem(String message) {
        return new InputProblem(FIELD, message);
    }
}
