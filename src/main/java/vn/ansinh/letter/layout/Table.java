package vn.ansinh.letter.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** A ruled table that is drawn row by row as it comes; its heading stands again on top of each page. */
public final class Table {

    private static final String OWNER = "Table";
    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final COSName COL_SPAN = COSName.getPDFName("ColSpan");

    private final Flow flow;
    private final List<Column> columns;
    private final Style style;
    private final float minimumHeight;
    private final float[] edges;
    private final Tag body;

    /** {@code minimumHeight} of a row, in points: room to sign in, or 0. */
    public Table(Flow flow, List<Column> columns, Style style, float minimumHeight) {
        this.flow = flow;
        this.columns = columns;
        this.style = style;
        this.minimumHeight = minimumHeight;
        this.edges = edges(columns, flow.left(), flow.width());
        Tag table = flow.canvas().next(Role.TABLE);
        Tag heads = table.child("THead").child("TR");
        this.body = table.child("TBody");
        heading(2 * style.lineHeight() + minimumHeight, (cell, drawing) -> {
            Tag head = heads.child("TH").attribute(OWNER, SCOPE, COSName.getPDFName("Column"));
            flow.canvas().tagged(head, drawing);
        });
    }

    /** One row, a text a column. */
    public void row(List<String> texts) {
        List<Cell> cells = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            cells.add(cell(texts.get(i), i, i + 1, columns.get(i).align(), style));
        }
        place(cells, false);
    }

    /** A row of one bold text over all columns, never the last on its page. */
    public void section(String text) {
        Cell cell = cell(text, 0, columns.size(), Align.LEFT, style.bold());
        if (flow.need(Cell.height(List.of(cell)) + 2 * style.lineHeight() + minimumHeight)) {
            repeatHeading();
        }
        place(List.of(cell), true);
    }

    /** A bold row: {@code text} over the columns before {@code amountColumn}, the amount in that one, the rest empty. */
    public void total(String text, int amountColumn, String amount) {
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(text, 0, amountColumn, Align.CENTER, style.bold()));
        cells.add(cell(amount, amountColumn, amountColumn + 1, Align.RIGHT, style.bold()));
        if (amountColumn + 1 < columns.size()) {
            cells.add(cell("", amountColumn + 1, columns.size(), Align.LEFT, style));
        }
        place(cells, true);
    }

    /** Who listens heard the heading already: on later pages it is there for the eye. */
    private void repeatHeading() {
        heading(0, (cell, drawing) -> flow.canvas().artifact(drawing));
    }

    private void heading(float roomBelow, BiConsumer<Cell, Runnable> mark) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(cell(columns.get(i).heading(), i, i + 1, Align.CENTER, style.bold()));
        }
        float height = Cell.height(cells);
        flow.need(height + roomBelow);
        float right = edges[columns.size()];
        flow.canvas().shade(edges[0], flow.y() - height, right - edges[0], height);
        flow.canvas().lines(List.of(new float[] {edges[0], flow.y(), right, flow.y()}));
        draw(cells, height, mark);
    }

    private void place(List<Cell> cells, boolean headed) {
        float height = Math.max(minimumHeight, Cell.height(cells));
        if (flow.need(height)) {
            repeatHeading();
        }
        Tag row = body.child("TR");
        draw(cells, height, (cell, drawing) -> {
            Tag tag = headed && cell == cells.get(0)
                    ? row.child("TH").attribute(OWNER, SCOPE, COSName.getPDFName("Row"))
                    : row.child("TD");
            if (cell.span() > 1) {
                tag.attribute(OWNER, COL_SPAN, COSInteger.get(cell.span()));
            }
            if (!cell.lines().isEmpty()) {
                flow.canvas().tagged(tag, drawing);
            }
        });
    }

    private void draw(List<Cell> cells, float height, BiConsumer<Cell, Runnable> mark) {
        Canvas canvas = flow.canvas();
        float top = flow.y();
        List<float[]> rules = new ArrayList<>();
        for (Cell cell : cells) {
            mark.accept(cell, () -> cell.draw(canvas, top, height));
            rules.add(new float[] {cell.left(), top, cell.left(), top - height});
        }
        float right = edges[columns.size()];
        rules.add(new float[] {right, top, right, top - height});
        rules.add(new float[] {edges[0], top - height, right, top - height});
        canvas.lines(rules);
        flow.gap(height);
    }

    private Cell cell(String text, int from, int to, Align align, Style cellStyle) {
        return Cell.of(text, cellStyle, align, edges[from], edges[to], to - from);
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
}
