package vn.ansinh.letter;

import static vn.ansinh.letter.layout.Align.CENTER;
import static vn.ansinh.letter.layout.Align.LEFT;
import static vn.ansinh.letter.layout.Align.RIGHT;
import static vn.ansinh.letter.layout.Face.REGULAR;

import java.util.List;
import vn.ansinh.letter.layout.Block;
import vn.ansinh.letter.layout.Column;
import vn.ansinh.letter.layout.Flow;
import vn.ansinh.letter.layout.Paragraph;
import vn.ansinh.letter.layout.PdfFile;
import vn.ansinh.letter.layout.Role;
import vn.ansinh.letter.layout.Style;
import vn.ansinh.letter.layout.Table;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.Dong;

/** The list of a decision, or of what proposes it: on landscape sheets, so that a person is mostly one line. */
final class ListAppendix {

    private static final Look LOOK = Look.LIST;
    private static final Style CELL = Style.of(REGULAR, 11);
    private static final List<Column> COLUMNS = List.of(
            new Column("TT", 42, CENTER),
            new Column("Họ và tên", 130, LEFT),
            new Column("Năm sinh", 38, CENTER),
            new Column("Số CCCD/CMND", 78, CENTER),
            new Column("Địa chỉ", 146, LEFT),
            new Column("Nhóm đối tượng", 92, LEFT),
            new Column("Thời gian hỗ trợ", 126, CENTER),
            new Column("Số tiền (đồng)", 92, RIGHT));
    private static final int AMOUNT = COLUMNS.size() - 1;

    private ListAppendix() {}

    /** {@code paper} is the word for what the list belongs to, {@code author} who wrote that. */
    static void append(
            PdfFile file,
            String paper,
            LetterHead head,
            String author,
            String title,
            List<DecisionLine> lines,
            long total) {
        try (Flow flow = new Flow(file, LOOK.sheet(), LOOK.regular())) {
            heading(
                    flow,
                    title,
                    "(Kèm theo %s số %s %s của %s)".formatted(paper, head.number(), Dates.longDate(head.on()), author));
            table(flow, lines, total);
            flow.gap(6).text(ListTotal.inWords(total, LOOK));
        }
    }

    private static void heading(Flow flow, String title, String of) {
        Paragraph source = Paragraph.of(of, LOOK.italic()).centered();
        flow.add(Paragraph.of("Phụ lục", LOOK.heading()).as(Role.TITLE).centered())
                .add(Paragraph.of(HeadBlock.upper(title), LOOK.heading())
                        .as(Role.HEADING)
                        .centered())
                .add(source)
                .add(Block.rule(source.textWidth(flow.width()) * 0.4f, 3, 10));
    }

    private static void table(Flow flow, List<DecisionLine> lines, long total) {
        Table table = new Table(flow, COLUMNS, CELL, 0);
        String section = null;
        int number = 0;
        for (DecisionLine line : lines) {
            if (line.section() != null && !line.section().equals(section)) {
                section = line.section();
                table.section(section);
            }
            number++;
            table.row(List.of(
                    Dong.plain(number),
                    line.fullName(),
                    line.birthYear() == null ? "" : line.birthYear().toString(),
                    line.idNumber() == null ? "" : line.idNumber(),
                    line.address(),
                    line.group(),
                    line.period(),
                    Dong.plain(line.amount())));
        }
        table.total("Tổng cộng: " + Dong.plain(number) + " đối tượng", AMOUNT, Dong.plain(total));
    }
}
