package vn.ansinh.payout;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The workbook that the payer fills in and gives back. */
final class PayoutXlsx {

    private static final double[] WIDTHS = {24, 6, 30, 28, 9, 16, 40, 22, 14, 9, 14, 20, 14, 14, 36};
    private static final int RESULT = PayoutSheet.COLUMNS.indexOf(ReturnColumn.RESULT.title());
    private static final String RESULTS = "\"Đã nhận,Chưa nhận\"";
    private static final int PAID_ON = PayoutSheet.COLUMNS.indexOf(ReturnColumn.PAID_ON.title());
    private static final int ROWS_IN_MEMORY = 500;
    private static final String MONEY = "#,##0";

    private PayoutXlsx() {}

    static byte[] write(PayoutSheet sheet) {
        try {
            Path file = Files.createTempFile("payout", ".xlsx");
            try {
                write(sheet, file);
                return FixedZip.rewrite(
                        file, Objects.requireNonNull(sheet.batch().preparedAt()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PayoutSheet sheet, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "An Sinh", "1.0");
                Worksheet page = workbook.newWorksheet("Danh sách")) {
            int header = sheet.head().size();
            layOut(page, header);
            int at = 0;
            for (List<Object> row : sheet.head()) {
                put(page, at++, row);
            }
            page.range(0, 0, header - 1, 0).style().bold().set();
            page.style(header - 2, 1).format(MONEY).horizontalAlignment("left").set();
            put(page, at++, List.copyOf(PayoutSheet.COLUMNS));
            page.range(header, 0, header, PayoutSheet.COLUMNS.size() - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .fillColor("E7EEF7")
                    .set();
            for (PaymentRow row : sheet.rows()) {
                page.style(at, PayoutSheet.AMOUNT).format(MONEY).set();
                page.style(at, PAID_ON).format("dd/mm/yyyy").set();
                put(page, at++, sheet.cells(row));
                if (at % ROWS_IN_MEMORY == 0) {
                    page.flush();
                }
            }
            page.range(header + 1, RESULT, at, RESULT).validateWithListByFormula(RESULTS);
            page.style(at, PayoutSheet.AMOUNT).format(MONEY).bold().set();
            for (List<Object> row : sheet.foot()) {
                put(page, at++, row);
            }
        }
    }

    private static void layOut(Worksheet page, int header) {
        for (int i = 0; i < WIDTHS.length; i++) {
            page.width(i, WIDTHS[i]);
        }
        page.freezePane(0, header + 1);
        page.repeatRows(header);
        page.pageOrientation("landscape");
        page.setFitToPage(true);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
    }

    private static void put(Worksheet page, int row, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Long number) {
                page.value(row, column, number);
            } else if (!cell.equals("")) {
                page.value(row, column, cell.toString());
            }
        }
    }
}
