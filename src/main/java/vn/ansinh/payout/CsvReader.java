package vn.ansinh.payout;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import vn.ansinh.shared.InputProblem;

/** RFC 4180 with comma, semicolon or tab, in UTF-8 or (with its mark) UTF-16, as spreadsheets save it. */
final class CsvReader {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final String text;
    private final char separator;
    private final StringBuilder cell = new StringBuilder();
    private int at;

    private CsvReader(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** With the first separator under which the heading is found; not found under any: an empty table. */
    static ReturnRows read(byte[] content) {
        String text = decode(content);
        ReturnRows table = new ReturnRows();
        for (char separator : SEPARATORS) {
            table = new ReturnRows();
            new CsvReader(text, separator).readInto(table);
            if (table.found()) {
                return table;
            }
        }
        return table;
    }

    private void readInto(ReturnRows table) {
        int number = 0;
        while (at < text.length()) {
            number++;
            if (!table.add(number, record())) {
                return;
            }
        }
    }

    private List<String> record() {
        List<String> cells = new ArrayList<>();
        while (true) {
            cell.setLength(0);
            char end = cell();
            if (cells.size() < ReturnRows.MOST_COLUMNS) {
                cells.add(cell.toString());
            }
            if (end != separator) {
                return cells;
            }
        }
    }

    /** Reads one cell and gives what ended it: the separator, a line's end, or the end of the text as a line's end. */
    private char cell() {
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        if (quoted) {
            at++;
        }
        int start = at;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (quoted) {
                if (c != '"') {
                    take(c);
                } else if (at < text.length() && text.charAt(at) == '"') {
                    take(c);
                    at++;
                } else {
                    quoted = false;
                }
            } else if (c == separator || c == '\n') {
                return c;
            } else if (c == '\r') {
                at += at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
                return '\n';
            } else {
                take(c);
            }
        }
        if (quoted) {
            throw new InputProblem(
                    "file",
                    "Dấu ngoặc kép mở ở dòng %d không được đóng: mở tệp bằng Excel và lưu lại."
                            .formatted(text.substring(0, start).lines().count()));
        }
        return '\n';
    }

    private void take(char c) {
        if (cell.length() < ReturnRows.LONGEST_CELL) {
            cell.append(c);
        }
    }

    private static String decode(byte[] content) {
        int first = content[0] & 0xFF;
        int second = content.length > 1 ? content[1] & 0xFF : 0;
        Charset charset =
                first == 0xFF && second == 0xFE ? UTF_16LE : first == 0xFE && second == 0xFF ? UTF_16BE : UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InputProblem(
                    "file", "Không đọc được chữ trong tệp: lưu lại dạng Excel (.xlsx) hoặc CSV UTF-8 rồi nộp lại.");
        }
    }
}
