package vn.ansinh.clock;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.VietnameseText;

/** A file of holidays as a spreadsheet saves it: day, kind, name, basis; UTF-8; comma, semicolon or tab. */
final class HolidayCsv {

    private static final int MOST_BYTES = 100_000;
    private static final int MOST_LINES = 400;
    private static final int LONGEST_SHOWN = 80;
    private static final int FIELDS = 4;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private HolidayCsv() {}

    /** One line; {@link #holiday} says whether it is one. */
    record Row(int line, String text, List<String> fields) {

        /** @throws InputProblem with the reason */
        Holiday holiday() {
            if (fields.size() != FIELDS) {
                throw new InputProblem(
                        "row", "Cần đúng 4 cột: ngày, loại, tên, căn cứ; dòng này có %d.".formatted(fields.size()));
            }
            return new Holiday(day(fields.get(0)), kind(fields.get(1)), fields.get(2), fields.get(3));
        }
    }

    /** The rows after the header and without the empty ones. */
    static List<Row> read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new InputProblem("file", "Tệp quá lớn: một năm chỉ có vài chục ngày nghỉ, tối đa 100 KB.");
        }
        List<String> lines = decode(file).lines().toList();
        if (lines.size() > MOST_LINES) {
            throw new InputProblem("file", "Tệp có quá nhiều dòng: tối đa 400.");
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> fields = fields(lines.get(i));
            boolean header = i == 0 && VietnameseText.searchKey(fields.get(0)).startsWith("ngay");
            if (!lines.get(i).isBlank() && !header) {
                rows.add(new Row(i + 1, shown(lines.get(i)), fields));
            }
        }
        if (rows.isEmpty()) {
            throw new InputProblem("file", "Tệp không có dòng nào: mỗi dòng là ngày, loại, tên, căn cứ.");
        }
        return rows;
    }

    private static String decode(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            }
        } catch (CharacterCodingException e) {
            // Told below: another encoding or no text at all.
        }
        throw new InputProblem("file", "Không đọc được tệp: lưu lại dạng CSV UTF-8 rồi tải lên.");
    }

    /** Quotes keep a separator inside a field; two of them are one. */
    private static List<String> fields(String line) {
        char separator = line.indexOf('\t') >= 0 ? '\t' : line.indexOf(';') >= 0 ? ';' : ',';
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    private static String shown(String line) {
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }

    private static LocalDate day(String text) {
        String day = text.strip();
        try {
            return day.indexOf('/') >= 0 ? LocalDate.parse(day, DAY) : LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new InputProblem("day", "\"%s\" không phải là ngày. Ví dụ: 02/09/2027.".formatted(shown(day)));
        }
    }

    private static Holiday.Kind kind(String text) {
        return switch (VietnameseText.searchKey(text).toUpperCase(Locale.ROOT)) {
            case "NGHI", "OFF" -> Holiday.Kind.OFF;
            case "LAM BU", "WORK" -> Holiday.Kind.WORK;
            default ->
                throw new InputProblem("kind", "\"%s\": loại là nghỉ hoặc làm bù.".formatted(shown(text.strip())));
        };
    }
}
