package vn.ansinh.organisation;

import java.util.Map;

/** One row of a unit file. */
record CsvRow(Map<String, String> values) {

    String get(String column) {
        String value = values.get(column);
        if (value == null) {
            throw new IllegalArgumentException("no column " + column + " among " + values.keySet());
        }
        return value;
    }
}
