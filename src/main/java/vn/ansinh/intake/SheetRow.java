package vn.ansinh.intake;

import java.util.List;

/** A row of a list file, its number as the file shows it, its cells as text. */
record SheetRow(int number, List<String> cells) {

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
