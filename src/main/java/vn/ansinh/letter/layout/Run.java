package vn.ansinh.letter.layout;

import java.text.Normalizer;

/** A piece of text in one style. */
public record Run(String text, Style style) {
    public Run {
        text = style.face()
                .clean(Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\p{Cntrl} ]+", " "));
    }

    float width() {
        return style.face().width(text, style.size());
    }
}
