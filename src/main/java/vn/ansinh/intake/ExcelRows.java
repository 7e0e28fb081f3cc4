package vn.ansinh.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.ansinh.shared.InputProblem;

/** The first sheet of an Excel file, row by row. */
final class ExcelRows {

    private static final long MOST_UNPACKED_BYTES = 100L * 1024 * 1024;
    private static final int MOST_COLUMNS = 100;
    private static final BigDecimal FIRST_DATE = BigDecimal.valueOf(2101);
    private static final BigDecimal LAST_DATE = BigDecimal.valueOf(80_000);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private ExcelRows() {}

    /** At most {@code most} rows. */
    static List<SheetRow> read(byte[] bytes, int most) {
        requireModestSize(bytes);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.limit(most).map(ExcelRows::row).toList();
        } catch (IOException | RuntimeException e) {
            // A broken or malicious file may break the reader anywhere.
            throw unreadable();
        }
    }

    /** A few kilobytes can unpack to gigabytes; counted with the eyes of the library that the reader opens it with. */
    private static void requireModestSize(byte[] bytes) {
        byte[] buffer = new byte[8192];
        long unpacked = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                        unpacked += n;
                        if (unpacked > MOST_UNPACKED_BYTES) {
                            throw new InputProblem(
                                    "file", "Tệp Excel quá lớn khi giải nén: chỉ giữ trang danh sách rồi tải lại.");
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private static InputProblem unreadable() {
        return new InputProblem("file", "Không mở được tệp Excel: mở bằng Excel, lưu lại dạng .xlsx rồi tải lên.");
    }

    private static SheetRow row(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            cells.add(row.getOptionalCell(i).map(ExcelRows::text).orElse(""));
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case STRING -> cell.asString();
            default -> cell.getRawValue() == null ? "" : cell.getRawValue();
        };
    }

    /**
     * Excel keeps a day as a number. A list has no other numbers between 2101 and 80000, that is days from 1905 to 2119:
     * years and months are smaller, personal and account numbers larger.
     */
    private static String number(Cell cell) {
        BigDecimal number = cell.asNumber();
        boolean day = number.compareTo(FIRST_DATE) >= 0 && number.compareTo(LAST_DATE) <= 0;
        try {
            return day ? DAY.format(cell.asDate()) : number.stripTrailingZeros().toPlainString();
        } catch (DateTimeException e) {
            return number.toPlainString();
        }
    }
}
