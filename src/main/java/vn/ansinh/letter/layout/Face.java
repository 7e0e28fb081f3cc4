package vn.ansinh.letter.layout;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Liberation Serif, which has the metrics of Times New Roman (NĐ 30/2020) and every Vietnamese letter. */
@SuppressWarnings("ImmutableEnumChecker")
public enum Face {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic"),
    BOLD_ITALIC("BoldItalic");

    private static final char SUBSTITUTE = '?';
    private static final float MISSING = -1;
    private static final int KNOWN_SIGNS = 0x2600;

    private final String resource;
    /** Advance of each sign in thousandths of the size, {@link #MISSING} where the font has none. */
    private final float[] advances;

    Face(String name) {
        this.resource = "/liberation/LiberationSerif-" + name + ".ttf";
        try (TrueTypeFont font = parse()) {
            this.advances = advancesOf(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font of its own for one document at a time: a parsed font is not safe to share between threads. */
    TrueTypeFont parse() throws IOException {
        try (InputStream in = Face.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("No font on the class path: " + resource);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return font;
        }
    }

    /** The letters' outlines, one path each with its own advance, {@code size} high, y downwards, each from its own origin. */
    public List<Letter> outlines(String text, float size) {
        try (TrueTypeFont font = parse()) {
            float scale = size / font.getUnitsPerEm();
            List<Letter> letters = new ArrayList<>();
            for (int sign : clean(text).codePoints().toArray()) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(sign);
                GlyphData data = font.getGlyph().getGlyph(glyph);
                Shape outline = data == null ? new GeneralPath() : data.getPath();
                letters.add(new Letter(
                        AffineTransform.getScaleInstance(scale, -scale).createTransformedShape(outline),
                        font.getAdvanceWidth(glyph) * scale));
            }
            return letters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One letter as a shape, and how far the next one is. */
    public record Letter(Shape outline, float advance) {}

    float width(String clean, float size) {
        float sum = 0;
        for (int i = 0; i < clean.length(); i++) {
            sum += advances[clean.charAt(i)];
        }
        return sum * size / 1000;
    }

    /** The text with a question mark for each sign that the font cannot draw. */
    String clean(String text) {
        return text.chars().allMatch(this::knows)
                ? text
                : text.codePoints()
                        .map(sign -> knows(sign) ? sign : SUBSTITUTE)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    boolean knows(int sign) {
        return sign < KNOWN_SIGNS && advances[sign] != MISSING;
    }

    private static float[] advancesOf(TrueTypeFont font) throws IOException {
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        float scale = 1000f / font.getUnitsPerEm();
        float[] advances = new float[KNOWN_SIGNS];
        Arrays.fill(advances, MISSING);
        for (int sign = ' '; sign < KNOWN_SIGNS; sign++) {
            int glyph = glyphs.getGlyphId(sign);
            if (glyph != 0) {
                advances[sign] = font.getAdvanceWidth(glyph) * scale;
            }
        }
        return advances;
    }
}
