package vn.ansinh.letter.layout;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A piece of text in one style, made drawable: composed letters, single spaces, only signs that the face has. */
public record Run(String text, Style style) {

    private static final Pattern SPACES = Pattern.compile("[\\p{Cntrl} ]+");

    public Run {
        if (!isDrawable(text, style.face())) {
            String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
            text = style.face().clean(SPACES.matcher(composed).replaceAll(" "));
        }
    }

    float width() {
        return style.face().width(text, style.size());
    }

    private static boolean isDrawable(String text, Face face) {
        char previous = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean combines = Character.getType(sign) == Character.NON_SPACING_MARK;
            if (combines || !face.knows(sign) || (sign == ' ' && previous == ' ')) {
                return false;
            }
            previous = sign;
        }
        return true;
    }
}
