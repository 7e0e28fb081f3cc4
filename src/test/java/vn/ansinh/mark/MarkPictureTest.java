package vn.ansinh.mark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.support.Inked;

class MarkPictureTest {

    private static final int IHDR_WIDTH = 16;
    private static final int AFTER_IHDR = 33;

    @Test
    void pictureIsCutToWhatIsDrawn() throws IOException {
        BufferedImage kept = read(MarkPicture.of(MarkKind.SIGNATURE, Inked.signature()));

        assertThat(kept.getWidth()).isEqualTo(400);
        assertThat(kept.getHeight()).isCloseTo(150, within(1));
        assertThat(kept.getColorModel().hasAlpha()).isTrue();
        assertThat(kept.getRGB(200, 75)).isEqualTo(Inked.BLUE.getRGB());
        assertThat(kept.getRGB(0, 0) >>> 24).isZero();
    }

    @Test
    void largePictureIsMadeSmallerInProportion() throws IOException {
        BufferedImage kept = read(MarkPicture.of(MarkKind.SEAL, Inked.png(2600, 2600, 2400, 2200, Inked.RED, null)));

        assertThat(kept.getWidth()).isEqualTo(1000);
        assertThat(kept.getHeight()).isCloseTo(917, within(1));
    }

    @Test
    void nothingButThePictureIsKept() {
        byte[] talking = with(Inked.seal(), chunk("tEXt", "Author\0Lò Văn Kín".getBytes(ISO_8859_1)));

        byte[] kept = MarkPicture.of(MarkKind.SEAL, talking);

        assertThat(new String(talking, ISO_8859_1)).contains("Author");
        assertThat(new String(kept, ISO_8859_1)).doesNotContain("Author");
    }

    static Stream<Arguments> refused() {
        Color white = Color.WHITE;
        byte[] seal = Inked.seal();
        return Stream.of(
                Arguments.of("nothing", MarkKind.SEAL, new byte[0], "Chọn tệp"),
                Arguments.of("too many bytes", MarkKind.SEAL, new byte[MarkPicture.LARGEST_FILE + 1], "1 MB"),
                Arguments.of("no picture", MarkKind.SEAL, "PNG".getBytes(ISO_8859_1), "không phải hình PNG"),
                Arguments.of("half a picture", MarkKind.SEAL, Arrays.copyOf(seal, 200), "không phải hình PNG"),
                Arguments.of(
                        "JPEG",
                        MarkKind.SEAL,
                        Inked.written(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "jpg"),
                        "không phải hình PNG"),
                Arguments.of("a header that lies", MarkKind.SEAL, wide(seal, 60_000), "3000 điểm"),
                Arguments.of("small", MarkKind.SEAL, Inked.png(60, 60, 50, 50, Inked.RED, null), "100 điểm"),
                Arguments.of(
                        "white ground", MarkKind.SEAL, Inked.png(400, 400, 300, 300, Inked.RED, white), "trong suốt"),
                Arguments.of("empty", MarkKind.SEAL, Inked.png(400, 400, 0, 0, Inked.RED, null), "trống"),
                Arguments.of("blue seal", MarkKind.SEAL, Inked.png(400, 400, 300, 300, Inked.BLUE, null), "màu đỏ"),
                Arguments.of("red signature", MarkKind.SIGNATURE, seal, "màu xanh"),
                Arguments.of(
                        "black signature",
                        MarkKind.SIGNATURE,
                        Inked.png(400, 200, 300, 100, Color.BLACK, null),
                        "màu xanh"),
                Arguments.of("long seal", MarkKind.SEAL, Inked.png(400, 200, 390, 150, Inked.RED, null), "quá dài"),
                Arguments.of("a line", MarkKind.SIGNATURE, Inked.png(900, 200, 800, 20, Inked.BLUE, null), "quá dài"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String name, MarkKind kind, byte[] file, String reason) {
        assertThatThrownBy(() -> MarkPicture.of(kind, file))
                .isInstanceOfSatisfying(
                        InputProblem.class,
                        problem -> assertThat(problem.entries()).singleElement().satisfies(entry -> {
                            assertThat(entry.field()).isEqualTo("file");
                            assertThat(entry.message()).contains(reason);
                        }));
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** The same file saying that it is {@code width} wide. */
    private static byte[] wide(byte[] png, int width) {
        byte[] lying = png.clone();
        ByteBuffer bytes = ByteBuffer.wrap(lying);
        bytes.putInt(IHDR_WIDTH, width);
        CRC32 crc = new CRC32();
        crc.update(lying, IHDR_WIDTH - 4, 17);
        bytes.putInt(AFTER_IHDR - 4, (int) crc.getValue());
        return lying;
    }

    private static byte[] with(byte[] png, byte[] chunk) {
        return ByteBuffer.allocate(png.length + chunk.length)
                .put(png, 0, AFTER_IHDR)
                .put(chunk)
                .put(png, AFTER_IHDR, png.length - AFTER_IHDR)
                .array();
    }

    private static byte[] chunk(String type, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(type.getBytes(ISO_8859_1))
                .put(data);
        CRC32 crc = new CRC32();
        crc.update(chunk.array(), 4, 4 + data.length);
        return chunk.putInt((int) crc.getValue()).array();
    }
}
