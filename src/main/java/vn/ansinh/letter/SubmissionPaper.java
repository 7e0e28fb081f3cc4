package vn.ansinh.letter;

import vn.ansinh.letter.layout.Block;
import vn.ansinh.letter.layout.Flow;
import vn.ansinh.letter.layout.Paragraph;
import vn.ansinh.letter.layout.PdfFile;
import vn.ansinh.letter.layout.Role;
import vn.ansinh.letter.layout.Run;
import vn.ansinh.letter.layout.SideBySide;
import vn.ansinh.letter.layout.Stack;
import vn.ansinh.shared.Dong;

/** Mẫu 1.4 of NĐ 30/2020: a draft decision is put before who signs it, with its list. */
public final class SubmissionPaper {

    private static final Look LOOK = Look.DECISION;
    private static final float RULE_SHARE = 0.4f;

    private SubmissionPaper() {}

    public static byte[] render(SubmissionModel model, PaperCheck check) {
        String title = "Tờ trình " + model.head().number() + " " + model.about();
        return PdfFile.make(title, model.head().agency(), model.madeAt(), CheckFoot.of(check, null), file -> {
            try (Flow flow = new Flow(file, LOOK.sheet(), LOOK.regular())) {
                fill(flow, model);
            }
            ListAppendix.append(
                    file,
                    "Tờ trình",
                    model.head(),
                    model.head().agency(),
                    model.listTitle(),
                    model.lines(),
                    model.total());
        });
    }

    private static void fill(Flow flow, SubmissionModel model) {
        Paragraph about = Paragraph.of(model.about(), LOOK.heading()).centered();
        flow.add(HeadBlock.of(model.head(), LOOK))
                .add(Paragraph.of("TỜ TRÌNH", LOOK.heading()).as(Role.TITLE).centered())
                .add(about)
                .add(Block.rule(about.textWidth(flow.width()) * RULE_SHARE, 3, 14))
                .add(Paragraph.of("Kính gửi: " + model.to() + ".", LOOK.regular())
                        .centered()
                        .after(12));
        for (int i = 0; i < model.grounds().size(); i++) {
            String end = i == model.grounds().size() - 1 ? "." : ";";
            flow.text(body(new Run(model.grounds().get(i) + end, LOOK.italic())));
        }
        flow.text(text("Sau khi thẩm định hồ sơ, %s kính trình %s xem xét, phê duyệt danh sách và kinh phí %s như sau:"
                        .formatted(model.head().agency(), model.to(), model.benefitName())))
                .text(text("1. Số hồ sơ: %s hồ sơ.".formatted(Dong.plain(model.dossiers()))))
                .text(text("2. Số đối tượng đủ điều kiện được hưởng: %s đối tượng."
                        .formatted(Dong.plain(model.lines().size()))))
                .text(text("3. Tổng kinh phí: %s (Bằng chữ: %s)."
                        .formatted(Dong.format(model.total()), Dong.inWords(model.total()))))
                .text(text("Danh sách chi tiết tại Phụ lục kèm theo Tờ trình này."))
                .textBefore(text("Kính đề nghị " + model.to() + " xem xét, quyết định./."), end(model));
    }

    private static Block end(SubmissionModel model) {
        return new Stack()
                .add(Block.gap(6))
                .add(SideBySide.of(
                        Recipients.block(model.recipients(), LOOK), 0.5f, SignatureBlock.of(model.signature(), LOOK)));
    }

    private static Paragraph text(String text) {
        return body(new Run(text, LOOK.regular()));
    }

    private static Paragraph body(Run... runs) {
        return Paragraph.of(runs).justified().firstLine(LOOK.firstLine()).after(LOOK.after());
    }
}
