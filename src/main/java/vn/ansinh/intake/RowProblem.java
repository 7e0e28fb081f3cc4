package vn.ansinh.intake;

/** What is wrong with one cell of a list: the row and the column as the file shows them. */
public record RowProblem(int row, String column, String message) {

    public String vietnamese() {
        return "Dòng %d, cột «%s»: %s".formatted(row, column, message);
    }
}
