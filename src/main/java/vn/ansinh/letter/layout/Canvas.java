package vn.ansinh.letter.layout;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** One page to draw on. What is drawn belongs to a {@link Tag} or is an artifact, which no reader is told of. */
public final class Canvas implements Closeable {

    private static final float HAIRLINE = 0.5f;

    private final PDDocument document;
    private final PDPage page;
    private final FontSet fonts;
    private final Structure structure;
    private final COSArray elements;
    private final PDPageContentStream content;
    private final Consumer<Canvas> margin;

    /** {@code margin} is drawn when the page is full, and read after everything else. */
    Canvas(PDDocument document, PDPage page, FontSet fonts, Structure structure, Consumer<Canvas> margin)
            throws IOException {
        this.margin = margin;
        this.document = document;
        this.page = page;
        this.fonts = fonts;
        this.structure = structure;
        this.elements = structure.open(page);
        this.content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true);
        content.setLineWidth(HAIRLINE);
    }

    /** The next element of the paper in its reading order. */
    Tag next(Role role) {
        return structure.next(role);
    }

    /** What {@code drawing} draws is the content of {@code tag}, or its continuation. */
    void tagged(Tag tag, Runnable drawing) {
        int id = elements.size();
        elements.add(tag.element());
        tag.content(page, id);
        draw(() -> content.beginMarkedContent(COSName.getPDFName(tag.type()), id));
        drawing.run();
        draw(content::endMarkedContent);
    }

    /** What {@code drawing} draws is there for the eye only. */
    void artifact(Runnable drawing) {
        draw(() -> content.beginMarkedContent(COSName.ARTIFACT));
        drawing.run();
        draw(content::endMarkedContent);
    }

    /** Draws a line of words from its left end on the baseline; {@code stretch} is added to every space. */
    void text(TextLine line, float x, float baseline, float stretch) {
        draw(() -> {
            content.beginText();
            content.newLineAtOffset(x, baseline);
            for (Run run : line.runs()) {
                content.setFont(
                        fonts.in(document, run.style().face()), run.style().size());
                if (stretch > 0) {
                    content.showTextWithPositioning(stretched(run, stretch));
                } else {
                    content.showText(run.text());
                }
            }
            content.endText();
        });
    }

    /** The pieces that end in a space, and between them the move to the right in thousandths of the size. */
    private static Object[] stretched(Run run, float stretch) {
        List<Object> parts = new ArrayList<>();
        for (String piece : run.text().split("(?<= )")) {
            if (!parts.isEmpty()) {
                parts.add(-stretch / run.style().size() * 1000);
            }
            parts.add(piece);
        }
        return parts.toArray();
    }

    /** Straight lines, each {fromX, fromY, toX, toY}. */
    void lines(List<float[]> lines) {
        artifact(() -> draw(() -> {
            for (float[] line : lines) {
                content.moveTo(line[0], line[1]);
                content.lineTo(line[2], line[3]);
            }
            content.stroke();
        }));
    }

    /** Black boxes, each {x, y, width, height}. */
    void fill(List<float[]> boxes) {
        draw(() -> {
            for (float[] box : boxes) {
                content.addRect(box[0], box[1], box[2], box[3]);
            }
            content.fill();
        });
    }

    void image(BufferedImage image, float x, float y, float width, float height) {
        draw(() -> content.drawImage(LosslessFactory.createFromImage(document, image), x, y, width, height));
    }

    /** A light grey ground behind what is drawn next. */
    void shade(float x, float y, float width, float height) {
        artifact(() -> draw(() -> {
            content.setNonStrokingColor(0.92f);
            content.addRect(x, y, width, height);
            content.fill();
            content.setNonStrokingColor(0f);
        }));
    }

    @Override
    public void close() {
        structure.aside(() -> margin.accept(this));
        draw(content::close);
    }

    private interface Drawing {
        void run() throws IOException;
    }

    private static void draw(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
