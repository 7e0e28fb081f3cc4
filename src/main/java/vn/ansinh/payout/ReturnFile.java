package vn.ansinh.payout;

import java.util.Arrays;
import java.util.List;
import vn.ansinh.shared.Digests;
import vn.ansinh.shared.InputProblem;

/** The payer's answer as it was handed in: its fingerprint and what its rows say, not yet compared with what was sealed. */
public final class ReturnFile {

    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final String sha256;
    private final List<ReturnRow> rows;

    private ReturnFile(String sha256, List<ReturnRow> rows) {
        this.sha256 = sha256;
        this.rows = rows;
    }

    /**
     * Reads an .xlsx workbook or a CSV file (comma, semicolon or tab), told apart by content; {@link InputProblem} when
     * it is neither, too large, or lacks a column. What is wrong with single rows is told by {@link Payouts#takeReturn}.
     */
    public static ReturnFile read(byte[] content) {
        if (content.length == 0) {
            throw new InputProblem("file", "Tệp rỗng: chọn lại tệp kết quả chi trả.");
        }
        if (content.length > MOST_BYTES) {
            throw new InputProblem("file", "Tệp lớn hơn 20 MB: tách thành nhiều tệp rồi nộp từng tệp.");
        }
        if (startsWith(content, OLE2)) {
            throw new InputProblem(
                    "file", "Tệp Excel kiểu cũ (.xls) hoặc có mật khẩu: lưu lại dạng .xlsx, không đặt mật khẩu.");
        }
        ReturnRows table = startsWith(content, ZIP) ? ReturnRows.ofWorkbook(content) : CsvReader.read(content);
        if (!table.found()) {
            throw new InputProblem("file", "Không thấy dòng tiêu đề có cột «Mã chi trả»: dùng đúng mẫu tệp đã gửi.");
        }
        return new ReturnFile(Digests.sha256(content), table.rows());
    }

    /** Of the bytes as handed in. */
    public String sha256() {
        return sha256;
    }

    List<ReturnRow> rows() {
        return rows;
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}
