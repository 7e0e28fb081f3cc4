package vn.ansinh.letter.layout;

import java.io.Closeable;
import java.util.List;

/** Blocks down one page and on to the next; the numbers of this flow's pages stand in the top margin from page 2. */
public final class Flow implements Closeable {

    private final PdfFile file;
    private final Sheet sheet;
    private final Style numberStyle;
    private Canvas canvas;
    private float y;
    private int page = 1;

    public Flow(PdfFile file, Sheet sheet, Style numberStyle) {
        this.file = file;
        this.sheet = sheet;
        this.numberStyle = numberStyle;
        this.canvas = file.newPage(sheet);
        this.y = sheet.height() - sheet.top();
    }

    public float width() {
        return sheet.contentWidth();
    }

    /** Places the block whole, on the next page when this one has no room for it. */
    public Flow add(Block block) {
        need(block.height(width()));
        block.draw(canvas, sheet.left(), y, width());
        y -= block.height(width());
        return this;
    }

    /** Places the paragraph line by line, over pages where needed; never one line alone at a page's end or start. */
    public Flow text(Paragraph paragraph) {
        return text(paragraph, 0);
    }

    /** The paragraph and then the block (a signature), which has at least two lines of it on its page. */
    public Flow textBefore(Paragraph paragraph, Block next) {
        return text(paragraph, paragraph.after() + next.height(width())).add(next);
    }

    private Flow text(Paragraph paragraph, float below) {
        List<TextLine> lines = paragraph.lines(width());
        Tag tag = canvas.next(paragraph.role());
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            need(together(lines, i, below));
            boolean first = i == 0;
            canvas.tagged(tag, () -> paragraph.drawLine(canvas, line, sheet.left(), y, width(), first));
            y -= line.height();
        }
        y -= paragraph.after();
        return this;
    }

    /** The height that must be free for the line: the first and the last two lines stay together, up to three all. */
    private static float together(List<TextLine> lines, int index, float below) {
        int rest = lines.size() - index;
        if ((index == 0 && rest <= 3) || rest == 2) {
            return height(lines.subList(index, lines.size())) + below;
        }
        return height(lines.subList(index, index + (index == 0 ? 2 : 1)));
    }

    private static float height(List<TextLine> lines) {
        return (float) lines.stream().mapToDouble(TextLine::height).sum();
    }

    public Flow gap(float height) {
        y -= height;
        return this;
    }

    /** Goes to a new page unless {@code height} is left on this one; says whether it did. */
    boolean need(float height) {
        if (y - height >= file.floor(sheet)) {
            return false;
        }
        canvas.close();
        canvas = file.newPage(sheet);
        y = sheet.height() - sheet.top();
        page++;
        Paragraph number = Paragraph.of(Integer.toString(page), numberStyle).centered();
        float middle = sheet.height() - (sheet.top() - number.height(width())) / 2;
        canvas.artifact(() -> number.drawLines(canvas, sheet.left(), middle, width()));
        return true;
    }

    Canvas canvas() {
        return canvas;
    }

    float left() {
        return sheet.left();
    }

    float y() {
        return y;
    }

    @Override
    public void close() {
        canvas.close();
    }
}
