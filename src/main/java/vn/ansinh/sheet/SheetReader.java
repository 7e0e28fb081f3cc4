package vn.ansinh.sheet;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** One sheet's rows as texts: numbers plain ({@code 1500000}), days as the number that the sheet keeps. */
final class SheetReader {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?([eE][+-]?\\d{1,2})?");
    private static final Pattern ROW = Pattern.compile("\\d{1,7}");
    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,4}\\d{1,7}");

    private final SharedTexts texts;
    private final RowSink table;
    private final StringBuilder text = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int row;
    private int column;
    private @Nullable String type;
    private boolean inText;
    private boolean wantsMore = true;

    SheetReader(SharedTexts texts, RowSink table) {
        this.texts = texts;
        this.table = table;
    }

    void read(InputStream in) throws XMLStreamException {
        SheetXml xml = new SheetXml(in);
        while (wantsMore && xml.next()) {
            if (xml.isStart("row")) {
                row = number(xml.attribute("r"), row + 1);
                column = -1;
                cells = new ArrayList<>();
            } else if (xml.isStart("c")) {
                column = column(xml.attribute("r"), column + 1);
                type = xml.attribute("t");
                text.setLength(0);
            } else if (xml.isStart("v") || xml.isStart("t")) {
                inText = true;
            } else if (xml.isEnd("v") || xml.isEnd("t")) {
                inText = false;
            } else if (xml.isEnd("c")) {
                put();
            } else if (xml.isEnd("row")) {
                wantsMore = table.add(row, cells);
            } else if (inText) {
                xml.takeText(text);
            }
        }
    }

    private void put() {
        if (text.isEmpty() || column >= RowSink.MOST_COLUMNS) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        String raw = text.toString();
        cells.set(column, "s".equals(type) ? texts.get(raw) : type == null || type.equals("n") ? plain(raw) : raw);
    }

    /** {@code 1.5E6} as {@code 1500000}; what is no number of a sane size stays as it is. */
    private static String plain(String raw) {
        if (!NUMBER.matcher(raw).matches()) {
            return raw;
        }
        BigDecimal number = new BigDecimal(raw);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static int number(@Nullable String text, int otherwise) {
        return text != null && ROW.matcher(text).matches() ? Integer.parseInt(text) : otherwise;
    }

    /** {@code AB12} is column 27, counted from 0; no address that we know: {@code next}. */
    private static int column(@Nullable String address, int next) {
        if (address == null || !ADDRESS.matcher(address).matches()) {
            return next;
        }
        int column = 0;
        for (int i = 0; Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + address.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
