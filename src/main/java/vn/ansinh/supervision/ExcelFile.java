package vn.ansinh.supervision;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.ansinh.shared.VietnameseText;

/**
 * A workbook of one sheet that leaves row by row: a thousand rows are in memory, whatever the list's length. Numbers are
 * numbers, days are days, texts are never formulas.
 */
final class ExcelFile implements AutoCloseable {

    /** A column's heading and its width in characters. */
    record Column(String title, int width) {}

    private static final int ROWS_IN_MEMORY = 1000;
    private static final String NUMBER = "#,##0";
    private static final String DAY = "dd/mm/yyyy";
    /** What a spreadsheet takes as the beginning of a formula, their full-width forms as well. */
    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

    private final OutputStream out;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    ExcelFile(OutputStream out, String name, String title, List<Column> columns) {
        this.out = out;
        workbook = new Workbook(out, "An Sinh", "1.0");
        sheet = workbook.newWorksheet(name);
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
        }
        sheet.inlineString(0, 0, title);
        sheet.style(0, 0).bold().set();
        for (int i = 0; i < columns.size(); i++) {
            sheet.inlineString(2, i, columns.get(i).title());
        }
        sheet.range(2, 0, 2, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .fillColor("E6F1EF")
                .set();
        sheet.freezePane(0, 3);
        sheet.repeatRows(2);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        row = 3;
    }

    /** Cells are texts, whole numbers, {@link LocalDate}s, or null for an empty one. */
    void add(@Nullable Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            Object cell = cells[column];
            if (cell instanceof LocalDate day) {
                sheet.value(row, column, day);
                sheet.style(row, column).format(DAY).set();
            } else if (cell instanceof Number number) {
                sheet.value(row, column, number.longValue());
                sheet.style(row, column).format(NUMBER).set();
            } else if (cell != null) {
                sheet.inlineString(row, column, plain(cell.toString()));
            }
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            try {
                sheet.flush();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** In NFC; an apostrophe keeps what looks like a formula plain, also when somebody saves the sheet as CSV. */
    static String plain(String text) {
        String clean = VietnameseText.nfc(text);
        return !clean.isEmpty() && FORMULA_STARTS.indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
    }

    @Override
    public void close() {
        try {
            workbook.finish();
            out.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
