package vn.ansinh.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ansinh.letter.layout.Block;
import vn.ansinh.letter.layout.Flow;
import vn.ansinh.letter.layout.Paragraph;
import vn.ansinh.letter.layout.PdfFile;
import vn.ansinh.letter.layout.Role;
import vn.ansinh.letter.layout.Run;
import vn.ansinh.letter.layout.SideBySide;
import vn.ansinh.letter.layout.Stack;
import vn.ansinh.letter.layout.Style;

/** An A5 form of TT 01/2018 being filled from the top: head, title, fields, signatures. */
final class Form implements AutoCloseable {

    static final Look LOOK = Look.FORM;
    private static final String NOT_GIVEN = "………………";

    private final Flow flow;
    /** Placed when the next one comes, so that the last one can stay with the signatures. */
    private @Nullable Block held;

    Form(PdfFile file, LetterHead head, String title) {
        this.flow = new Flow(file, LOOK.sheet(), LOOK.regular());
        flow.add(HeadBlock.of(head, LOOK));
        flow.add(Paragraph.of(title, LOOK.heading()).as(Role.TITLE).centered().after(LOOK.body() * 0.7f));
    }

    /** "Label: value", or dots to write on. */
    Form field(String label, @Nullable String value) {
        return put(fieldOf(label, value, LOOK.regular()));
    }

    /** A field whose value meets the eye. */
    Form strong(String label, String value) {
        return put(fieldOf(label, value, LOOK.bold()));
    }

    static Paragraph fieldOf(String label, @Nullable String value, Style style) {
        String text = value == null || value.isBlank() ? NOT_GIVEN : value;
        return Paragraph.of(new Run(label + ": ", LOOK.regular()), new Run(text, style))
                .after(LOOK.after());
    }

    Form applicant(String label, Applicant applicant) {
        strong(label, applicant.name());
        field("Địa chỉ", applicant.address());
        return put(SideBySide.of(
                fieldOf("Số điện thoại", applicant.phone(), LOOK.regular()),
                0.45f,
                fieldOf("Email", applicant.email(), LOOK.regular())));
    }

    Form text(String text) {
        return put(Paragraph.of(text, LOOK.regular()).justified().after(LOOK.after()));
    }

    /** Lines 1., 2., …; each starts a little to the right. */
    Form numbered(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            put(Paragraph.of((i + 1) + ". " + lines.get(i), LOOK.regular())
                    .as(Role.ITEM)
                    .indented(LOOK.body())
                    .after(LOOK.after()));
        }
        return this;
    }

    Form put(Block block) {
        placeHeld();
        held = block;
        return this;
    }

    /** The end of the form: the places to sign, with the last field on their page. */
    void signatures(Block signatures) {
        flow.add(held == null ? signatures : new Stack().add(held).add(signatures));
        held = null;
    }

    private void placeHeld() {
        if (held instanceof Paragraph paragraph) {
            flow.text(paragraph);
        } else if (held != null) {
            flow.add(held);
        }
        held = null;
    }

    @Override
    public void close() {
        placeHeld();
        flow.close();
    }
}
