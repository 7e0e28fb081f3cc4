package vn.ansinh.letter;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.ansinh.letter.layout.Block;
import vn.ansinh.letter.layout.Column;
import vn.ansinh.letter.layout.Flow;
import vn.ansinh.letter.layout.Paragraph;
import vn.ansinh.letter.layout.PdfFile;
import vn.ansinh.letter.layout.Role;
import vn.ansinh.letter.layout.Run;
import vn.ansinh.letter.layout.SideBySide;
import vn.ansinh.letter.layout.Stack;
import vn.ansinh.letter.layout.Style;
import vn.ansinh.letter.layout.Table;

/** An A5 form of the one-stop counter being filled from the top: head, title, fields, signatures. */
final class Form implements AutoCloseable {

    static final Look LOOK = Look.FORM;
    private static final String NOT_GIVEN = "………………";

    private final Flow flow;
    /** Placed when the next one comes, so that the last one can stay with the signatures. */
    private @Nullable Block held;

    /** The whole paper: {@code paper} of the set, entitled with what it is about, its check code at the foot. */
    static byte[] render(
            FormPaper paper,
            FormSet forms,
            LetterHead head,
            String dossierNumber,
            Instant madeAt,
            PaperCheck check,
            Consumer<Form> filling) {
        return render(paper, forms, head, dossierNumber, madeAt, CheckFoot.of(check, forms.note(paper)), filling);
    }

    static byte[] render(
            FormPaper paper,
            FormSet forms,
            LetterHead head,
            String dossierNumber,
            Instant madeAt,
            Block foot,
            Consumer<Form> filling) {
        String title = forms.title(paper);
        return PdfFile.make(title + " " + dossierNumber, head.agency(), madeAt, foot, file -> {
            try (Form form = new Form(file, head, HeadBlock.upper(title))) {
                filling.accept(form);
            }
        });
    }

    private Form(PdfFile file, LetterHead head, String title) {
        this.flow = new Flow(file, LOOK.sheet(), LOOK.regular());
        flow.add(HeadBlock.of(head, LOOK));
        flow.add(Paragraph.of(title, LOOK.heading()).as(Role.TITLE).centered().after(LOOK.body() * 0.5f));
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

    /** A table of the form, filled by {@code rows}. */
    Form table(List<Column> columns, Style style, Consumer<Table> rows) {
        placeHeld();
        rows.accept(new Table(flow, columns, style, 0));
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
