package vn.ansinh.letter.layout;

import java.io.IOException;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The parsed fonts that one document at a time holds; parsing costs more than a small letter, so sets are lent again. */
final class FontSet {

    private static final Deque<FontSet> IDLE = new ConcurrentLinkedDeque<>();

    private final Map<Face, TrueTypeFont> parsed = new EnumMap<>(Face.class);
    private final Map<Face, PDType0Font> embedded = new EnumMap<>(Face.class);

    private FontSet() {}

    static FontSet lend() {
        FontSet idle = IDLE.poll();
        return idle == null ? new FontSet() : idle;
    }

    void giveBack() {
        embedded.clear();
        IDLE.push(this);
    }

    /** The face in {@code document}, embedded with only the letters that are used. */
    PDType0Font in(PDDocument document, Face face) throws IOException {
        PDType0Font known = embedded.get(face);
        if (known != null) {
            return known;
        }
        TrueTypeFont font = parsed.get(face);
        if (font == null) {
            font = face.parse();
            parsed.put(face, font);
        }
        PDType0Font fresh = PDType0Font.load(document, font, true);
        embedded.put(face, fresh);
        return fresh;
    }
}
