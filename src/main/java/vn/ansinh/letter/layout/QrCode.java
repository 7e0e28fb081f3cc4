package vn.ansinh.letter.layout;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A QR code as vector boxes, {@code side} points wide, centred; {@code alt} says to who cannot see it where it leads. */
public record QrCode(String content, float side, String alt) implements Block {

    @Override
    public float height(float width) {
        return side;
    }

    @Override
    public void draw(Canvas canvas, float left, float top, float width) {
        draw(canvas, canvas.next(Role.FIGURE), left + (width - side) / 2, top);
    }

    void draw(Canvas canvas, Tag figure, float start, float top) {
        figure.figure(alt, start, top - side, start + side, top);
        canvas.tagged(figure, () -> canvas.fill(boxes(start, top)));
    }

    private List<float[]> boxes(float start, float top) {
        BitMatrix modules = encode();
        float module = side / modules.getWidth();
        List<float[]> boxes = new ArrayList<>();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                int end = column;
                while (end < modules.getWidth() && modules.get(end, row)) {
                    end++;
                }
                if (end > column) {
                    boxes.add(new float[] {
                        start + column * module, top - (row + 1) * module, (end - column) * module, module
                    });
                    column = end;
                }
            }
        }
        return boxes;
    }

    private BitMatrix encode() {
        try {
            return new QRCodeWriter()
                    .encode(
                            content,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + content, e);
        }
    }
}
