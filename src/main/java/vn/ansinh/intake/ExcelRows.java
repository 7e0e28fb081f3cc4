package vn.ansinh.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.ansinh.shared.Dates;
import vn.ansinh.sheet.RowSink;
import vn.ansinh.sheet.Workbook;

/** The first sheet of an Excel file that has anything, row by row. */
final class ExcelRows implements RowSink {

    private static final Pattern NUMBER = Pattern.compile("\\d{4,5}(\\.\\d+)?");
    private static final BigDecimal FIRST_DATE = BigDecimal.valueOf(2101);
    private static final BigDecimal LAST_DATE = BigDecimal.valueOf(80_000);
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final int most;
    private final List<SheetRow> rows = new ArrayList<>();

    private ExcelRows(int most) {
        this.most = most;
    }

    /** At most {@code most} rows. */
    static List<SheetRow> read(byte[] bytes, int most) {
        List<ExcelRows> sheets = new ArrayList<>();
        Workbook.read(bytes, () -> {
            ExcelRows sheet = new ExcelRows(most);
            sheets.add(sheet);
            return sheet;
        });
        return sheets.stream()
                .map(sheet -> sheet.rows)
                .filter(rows -> rows.stream().anyMatch(row -> !row.isBlank()))
                .findFirst()
                .orElse(List.of());
    }

    @Override
    public boolean add(int number, List<String> cells) {
        rows.add(new SheetRow(number, cells.stream().map(ExcelRows::text).toList()));
        return rows.size() < most;
    }

    /**
     * Excel keeps a day as a number. A list has no other numbers between 2101 and 80000, that is days from 1905 to 2119:
     * years and months are smaller, personal and account numbers larger.
     */
    private static String text(String cell) {
        if (!NUMBER.matcher(cell).matches()) {
            return cell;
        }
        BigDecimal number = new BigDecimal(cell);
        boolean day = number.compareTo(FIRST_DATE) >= 0 && number.compareTo(LAST_DATE) <= 0;
        return day ? Dates.date(DAY_ZERO.plusDays(number.longValue())) : cell;
    }
}
