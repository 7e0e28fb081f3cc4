package vn.ansinh.letter.layout;

import java.util.List;

/** Runs of text set as lines: first line and whole block indented, empty height after it. */
public record Paragraph(List<Run> runs, Align align, float firstIndent, float indent, float after, Role role)
        implements Block {

    public static Paragraph of(Run... runs) {
        return new Paragraph(List.of(runs), Align.LEFT, 0, 0, 0, Role.TEXT);
    }

    public static Paragraph of(String text, Style style) {
        return of(new Run(text, style));
    }

    public Paragraph aligned(Align newAlign) {
        return new Paragraph(runs, newAlign, firstIndent, indent, after, role);
    }

    public Paragraph centered() {
        return aligned(Align.CENTER);
    }

    public Paragraph justified() {
        return aligned(Align.JUSTIFY);
    }

    public Paragraph firstLine(float newIndent) {
        return new Paragraph(runs, align, newIndent, indent, after, role);
    }

    public Paragraph indented(float newIndent) {
        return new Paragraph(runs, align, firstIndent, newIndent, after, role);
    }

    public Paragraph after(float newAfter) {
        return new Paragraph(runs, align, firstIndent, indent, newAfter, role);
    }

    public Paragraph as(Role newRole) {
        return new Paragraph(runs, align, firstIndent, indent, after, newRole);
    }

    List<TextLine> lines(float width) {
        List<TextLine> lines = LineBreaker.lines(runs, width - indent, firstIndent);
        return align == Align.CENTER && lines.size() > 1 ? balanced(width - indent, lines.size()) : lines;
    }

    /** As many lines in the least width that does it: a heading's lines are about equally long. */
    private List<TextLine> balanced(float width, int count) {
        float enough = width;
        for (float step = width / 4; step >= 1; step /= 2) {
            if (LineBreaker.lines(runs, enough - step, firstIndent).size() == count) {
                enough -= step;
            }
        }
        return LineBreaker.lines(runs, enough, firstIndent);
    }

    /** The widest line when the room is {@code width}: what a rule below the text measures by. */
    public float textWidth(float width) {
        return (float) lines(width).stream().mapToDouble(TextLine::width).max().orElse(0);
    }

    @Override
    public float height(float width) {
        return after
                + (float) lines(width).stream().mapToDouble(TextLine::height).sum();
    }

    @Override
    public void draw(Canvas canvas, float left, float top, float width) {
        if (!lines(width).isEmpty()) {
            canvas.tagged(canvas.next(role), () -> drawLines(canvas, left, top, width));
        }
    }

    void drawLines(Canvas canvas, float left, float top, float width) {
        float y = top;
        boolean first = true;
        for (TextLine line : lines(width)) {
            drawLine(canvas, line, left, y, width, first);
            y -= line.height();
            first = false;
        }
    }

    void drawLine(Canvas canvas, TextLine line, float left, float top, float width, boolean first) {
        float shift = indent + (first ? firstIndent : 0);
        line.draw(canvas, left + shift, top, width - shift, align);
    }
}
