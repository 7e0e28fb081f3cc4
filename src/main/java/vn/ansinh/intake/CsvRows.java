package vn.ansinh.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.ansinh.shared.InputProblem;

/** A CSV file as spreadsheets save it: comma, semicolon or tab, quotes, UTF-8 or UTF-16 with its mark. */
final class CsvRows {

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private CsvRows(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    /** At most {@code most} rows. */
    static List<SheetRow> read(byte[] bytes, int most) {
        return new CsvRows(decode(bytes)).rows(most);
    }

    private static String decode(byte[] bytes) {
        Charset charset = StandardCharsets.UTF_8;
        int mark = 0;
        if (startsWith(bytes, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            mark = 2;
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            mark = 2;
        } else if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            mark = 3;
        }
        try {
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return text;
            }
        } catch (CharacterCodingException e) {
            // Told below: another encoding or no text at all.
        }
        throw new InputProblem("file", "Không đọc được tệp: lưu lại dạng Excel (.xlsx) hoặc CSV UTF-8 rồi tải lên.");
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The one that the first line has most of. */
    private static char separator(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private List<SheetRow> rows(int most) {
        List<SheetRow> rows = new ArrayList<>();
        while (at < text.length() && rows.size() < most) {
            int number = line;
            List<String> cells = new ArrayList<>();
            do {
                cells.add(cell());
            } while (skip(separator));
            skip('\r');
            if (skip('\n')) {
                line++;
            }
            rows.add(new SheetRow(number, cells));
        }
        return rows;
    }

    private String cell() {
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    }

    private String plain() {
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && !atLineEnd()) {
            at++;
        }
        return text.substring(from, at);
    }

    private boolean atLineEnd() {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) == '\n'));
    }

    /** Two quotes inside are one; what follows the closing quote up to the separator belongs to the cell. */
    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\n') {
                line++;
            }
            if (c != '"') {
                cell.append(c);
            } else if (!skip('"')) {
                return cell.append(plain()).toString();
            } else {
                cell.append('"');
            }
        }
        return cell.toString();
    }

    private boolean skip(char wanted) {
        boolean there = at < text.length() && text.charAt(at) == wanted;
        if (there) {
            at++;
        }
        return there;
    }
}
