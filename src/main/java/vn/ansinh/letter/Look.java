package vn.ansinh.letter;

import static vn.ansinh.letter.layout.Face.BOLD;
import static vn.ansinh.letter.layout.Face.ITALIC;
import static vn.ansinh.letter.layout.Face.REGULAR;

import vn.ansinh.letter.layout.Face;
import vn.ansinh.letter.layout.Sheet;
import vn.ansinh.letter.layout.Style;

/** The type of a kind of paper: on A4 the sizes of NĐ 30/2020, on the small forms the same in proportion. */
record Look(
        Sheet sheet, float caps, float body, float title, float small, float leftShare, float firstLine, float after) {

    static final Look FORM = new Look(Sheet.A5, 9, 10, 12, 9, 0.41f, 0, 2);
    static final Look DECISION = new Look(Sheet.A4, 12, 14, 14, 11, 0.4f, Sheet.mm(12.7f), 6);
    static final Look LIST = new Look(Sheet.A4_LANDSCAPE, 12, 12, 14, 11, 0.4f, 0, 4);

    private static final float BODY_LEADING = 1.18f;

    Style regular() {
        return style(REGULAR);
    }

    Style bold() {
        return style(BOLD);
    }

    Style italic() {
        return style(ITALIC);
    }

    Style capital(Face face) {
        return Style.of(face, caps);
    }

    Style heading() {
        return Style.of(BOLD, title);
    }

    Style tiny(Face face) {
        return Style.of(face, small);
    }

    private Style style(Face face) {
        return new Style(face, body, BODY_LEADING);
    }
}
