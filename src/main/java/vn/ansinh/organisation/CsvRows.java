package vn.ansinh.organisation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;

/** Rows of the unit files as column → value; these files have neither quotes nor commas in values, others are refused. */
final class CsvRows {

    private CsvRows() {}

    static List<CsvRow> read(Resource file) {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            return parse(in.lines().toList(), file.getDescription());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.getDescription(), e);
        }
    }

    static List<CsvRow> parse(List<String> lines, String from) {
        String[] columns = lines.get(0).split(",", -1);
        List<CsvRow> rows = new ArrayList<>(lines.size());
        for (int i = 1; i < lines.size(); i++) {
            String[] values = lines.get(i).split(",", -1);
            if (values.length != columns.length || lines.get(i).indexOf('"') >= 0) {
                throw new IllegalArgumentException("%s, line %d: %d values for %d columns, or a quote"
                        .formatted(from, i + 1, values.length, columns.length));
            }
            Map<String, String> row = new HashMap<>();
            for (int c = 0; c < columns.length; c++) {
                row.put(columns[c], values[c]);
            }
            rows.add(new CsvRow(row));
        }
        return rows;
    }
}
