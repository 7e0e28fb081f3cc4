package vn.ansinh.letter.layout;

import java.util.ArrayList;
import java.util.List;

/** A ruled table that is drawn row by row as it comes; its heading stands again on top of each page. */
public final class Table {

    private static final float PADDING = 3.5f;

    private final Flow flow;
    private final List<Column> columns;
    private final Style style;
    private final float minimumHeight;
    private final float[] edges;

    /** {@code minimumHeight} of a row, in points: room to sign in, or 0. */
    public Table(Flow flow, List<Column> columns, Style style, float minimumHeight) {
        this.flow = flow;
        this.columns = columns;
        this.style = style;
        this.minimumHeight = minimumHeight;
        this.edges = edges(columns, flow.left(), flow.width());
        heading(2 * style.lineHeight() + minimumHeight);
    }

    /** One row, a text a column. */
    public void row(List<String> texts) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(cell(texts.get(i), i, i + 1, columns.get(i).align(), style));
        }
        place(cells);
    }

    /** A row of one bold text over all columns, never the last on its page. */
    public void section(String text) {
        Cell cell = cell(text, 0, columns.size(), Align.LEFT, style.bold());
        if (flow.need(height(List.of(cell)) + 2 * style.lineHeight() + minimumHeight)) {
            heading(0);
        }
        place(List.of(cell));
    }

    /** A bold row: {@code text} over the columns before {@code amountColumn}, the amount in that one, the rest empty. */
    public void total(String text, int amountColumn, String amount) {
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(text, 0, amountColumn, Align.CENTER, style.bold()));
        cells.add(cell(amount, amountColumn, amountColumn + 1, Align.RIGHT, style.bold()));
        if (amountColumn + 1 < columns.size()) {
            cells.add(cell("", amountColumn + 1, columns.size(), Align.LEFT, style));
        }
        place(cells);
    }

    private void heading(float roomBelow) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(cell(columns.get(i).heading(), i, i + 1, Align.CENTER, style.bold()));
        }
        float height = height(cells);
        flow.need(height + roomBelow);
        flow.canvas().shade(edges[0], flow.y() - height, edges[columns.size()] - edges[0], height);
        flow.canvas().line(edges[0], flow.y(), edges[columns.size()], flow.y());
        draw(cells, height);
    }

    private void place(List<Cell> cells) {
        float height = Math.max(minimumHeight, height(cells));
        if (flow.need(height)) {
            heading(0);
        }
        draw(cells, height);
    }

    private void draw(List<Cell> cells, float height) {
        Canvas canvas = flow.canvas();
        float top = flow.y();
        for (Cell cell : cells) {
            cell.draw(canvas, top - (height - cell.height()) / 2);
            canvas.line(cell.left(), top, cell.left(), top - height);
        }
        float right = edges[columns.size()];
        canvas.line(right, top, right, top - height);
        canvas.line(edges[0], top - height, right, top - height);
        flow.gap(height);
    }

    private Cell cell(String text, int from, int to, Align align, Style cellStyle) {
        float room = edges[to] - edges[from] - 2 * PADDING;
        return new Cell(
                LineBreaker.lines(List.of(new Run(text, cellStyle)), room, 0), edges[from], room, align, PADDING);
    }

    private static float height(List<Cell> cells) {
        return (float) cells.stream().mapToDouble(Cell::height).max().orElse(0) + 2 * PADDING;
    }

    private static float[] edges(List<Column> columns, float left, float width) {
        float sum = (float) columns.stream().mapToDouble(Column::weight).sum();
        float[] edges = new float[columns.size() + 1];
        edges[0] = left;
        for (int i = 0; i < columns.size(); i++) {
            edges[i + 1] = edges[i] + width * columns.get(i).weight() / sum;
        }
        return edges;
    }

    private record Cell(List<TextLine> lines, float left, float room, Align align, float padding) {
        float height() {
            return (float) lines.stream().mapToDouble(TextLine::height).sum();
        }

        void draw(Canvas canvas, float top) {
            float y = top;
            for (TextLine line : lines) {
                line.draw(canvas, left + padding, y, room, align);
                y -= line.height();
            }
        }
    }
}
