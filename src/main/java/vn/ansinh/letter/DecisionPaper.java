package vn.ansinh.letter;

import java.util.List;
import vn.ansinh.letter.layout.Block;
import vn.ansinh.letter.layout.Flow;
import vn.ansinh.letter.layout.Paragraph;
import vn.ansinh.letter.layout.PdfFile;
import vn.ansinh.letter.layout.Role;
import vn.ansinh.letter.layout.Run;
import vn.ansinh.letter.layout.SideBySide;
import vn.ansinh.letter.layout.Stack;

/** Mẫu 1.2 of NĐ 30/2020 (a decision of a single office holder), its list as appendix with page numbers of its own. */
public final class DecisionPaper {

    private static final Look LOOK = Look.DECISION;
    private static final float RULE_SHARE = 0.4f;

    private DecisionPaper() {}

    public static byte[] render(DecisionModel model, PaperCheck check) {
        String title = "Quyết định " + model.head().number() + " " + model.about();
        return PdfFile.make(title, model.head().agency(), model.madeAt(), CheckFoot.of(check, null), file -> {
            try (Flow flow = new Flow(file, LOOK.sheet(), LOOK.regular())) {
                fill(flow, model);
            }
            ListAppendix.append(
                    file,
                    "Quyết định",
                    model.head(),
                    model.authority(),
                    model.listTitle(),
                    model.lines(),
                    model.total());
        });
    }

    private static void fill(Flow flow, DecisionModel model) {
        Paragraph about = Paragraph.of(model.about(), LOOK.heading()).centered();
        flow.add(HeadBlock.of(model.head(), LOOK))
                .add(Paragraph.of("QUYẾT ĐỊNH", LOOK.heading()).as(Role.TITLE).centered())
                .add(about)
                .add(Block.rule(about.textWidth(flow.width()) * RULE_SHARE, 3, 14))
                .add(Paragraph.of(HeadBlock.upper(model.authority()), LOOK.heading())
                        .centered()
                        .after(12));
        grounds(flow, model.grounds());
        flow.gap(6)
                .add(Paragraph.of("QUYẾT ĐỊNH:", LOOK.heading())
                        .as(Role.HEADING)
                        .centered()
                        .after(12));
        for (int i = 0; i < model.articles().size(); i++) {
            Paragraph article = body(
                    new Run("Điều " + (i + 1) + ".", LOOK.bold()),
                    new Run(" " + model.articles().get(i), LOOK.regular()));
            if (i < model.articles().size() - 1) {
                flow.text(article);
            } else {
                flow.textBefore(article, end(model));
            }
        }
    }

    private static Block end(DecisionModel model) {
        return new Stack()
                .add(Block.gap(6))
                .add(SideBySide.of(
                        Recipients.block(model.recipients(), LOOK), 0.5f, SignatureBlock.of(model.signature(), LOOK)));
    }

    private static void grounds(Flow flow, List<String> grounds) {
        for (int i = 0; i < grounds.size(); i++) {
            String end = i == grounds.size() - 1 ? "." : ";";
            flow.text(body(new Run(grounds.get(i) + end, LOOK.italic())));
        }
    }

    private static Paragraph body(Run... runs) {
        return Paragraph.of(runs).justified().firstLine(LOOK.firstLine()).after(LOOK.after());
    }
}
