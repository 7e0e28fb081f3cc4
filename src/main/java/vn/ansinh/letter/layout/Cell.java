package vn.ansinh.letter.layout;

import java.util.List;

/** Text between two edges of a table: {@code left} and {@code room} of the text, {@code span} columns wide. */
record Cell(List<TextLine> lines, float left, float room, Align align, int span) {

    static final float PADDING = 3.5f;

    static Cell of(String text, Style style, Align align, float fromEdge, float toEdge, int span) {
        float room = toEdge - fromEdge - 2 * PADDING;
        return new Cell(LineBreaker.lines(List.of(new Run(text, style)), room, 0), fromEdge, room, align, span);
    }

    static float height(List<Cell> cells) {
        return (float) cells.stream().mapToDouble(Cell::height).max().orElse(0) + 2 * PADDING;
    }

    float height() {
        float sum = 0;
        for (TextLine line : lines) {
            sum += line.height();
        }
        return sum;
    }

    /** The text in the middle of a row that starts at {@code top}. */
    void draw(Canvas canvas, float top, float rowHeight) {
        float y = top - (rowHeight - height()) / 2;
        for (TextLine line : lines) {
            line.draw(canvas, left + PADDING, y, room, align);
            y -= line.height();
        }
    }
}
