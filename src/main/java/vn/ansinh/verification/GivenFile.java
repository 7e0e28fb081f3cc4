package vn.ansinh.verification;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.multipart.MultipartFile;
import vn.ansinh.shared.InputProblem;

/** A file from anybody: a PDF by what its bytes are, and never unpacked. */
record GivenFile(MultipartFile upload) {

    static final int MOST_BYTES = 20 * 1024 * 1024;
    static final String TOO_LARGE =
            "Tệp lớn hơn 20 MB. Văn bản do hệ thống phát hành không lớn như vậy: chọn tệp khác.";
    /** Readers look for the sign of a PDF that far. */
    private static final int SIGN_WITHIN = 1024;

    /** Its bytes. @throws InputProblem when it is empty, too large or no PDF */
    byte[] pdf() {
        if (upload.getSize() == 0) {
            throw new InputProblem(Verification.FILE, "Tệp rỗng: chọn lại tệp PDF.");
        }
        if (upload.getSize() > MOST_BYTES) {
            throw new InputProblem(Verification.FILE, TOO_LARGE);
        }
        try {
            byte[] bytes = upload.getBytes();
            if (!new String(bytes, 0, Math.min(bytes.length, SIGN_WITHIN), ISO_8859_1).contains("%PDF-")) {
                throw new InputProblem(
                        Verification.FILE,
                        "Tệp không phải PDF. Chọn tệp PDF đã nhận; ảnh chụp hoặc bản quét thì kiểm tra bằng mã in trên văn bản.");
            }
            return bytes;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
