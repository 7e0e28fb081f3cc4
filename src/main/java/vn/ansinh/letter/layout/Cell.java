package vn.ansinh.letter.layout;

import java.util.ArrayList;
import java.util.List;

/** Text, with its line ends, between two edges of a table: {@code left} and {@code room} of the text, {@code span} columns wide. */
record Cell(List<TextLine> lines, float left, float room, Align align, int span) {

    static final float PADDING = 3.5f;

    static Cell of(String text, Style style, Align align, float fromEdge, float toEdge, int span) {
        float room = toEdge - fromEdge - 2 * PADDING;
        List<TextLine> lines = text.indexOf('\n') < 0
                ? lines(text, style, room)
                : pieces(text.lines().toList(), style, room);
        return new Cell(lines, fromEdge, room, align, span);
    }

    /** Heard as one text: a space between the pieces, but none after a hyphen. */
    private static List<TextLine> pieces(List<String> pieces, Style style, float room) {
        List<TextLine> all = new ArrayList<>();
        for (String piece : pieces) {
            if (!all.isEmpty()) {
                TextLine before = all.remove(all.size() - 1);
                all.add(new TextLine(before.words(), before.endsWith("-")));
            }
            all.addAll(lines(piece, style, room));
        }
        return all;
    }

    private static List<TextLine> lines(String text, Style style, float room) {
        return LineBreaker.lines(List.of(new Run(text, style)), room, 0);
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
