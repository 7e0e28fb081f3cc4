package vn.ansinh.letter;

import static vn.ansinh.letter.layout.Align.CENTER;
import static vn.ansinh.letter.layout.Align.LEFT;
import static vn.ansinh.letter.layout.Align.RIGHT;
import static vn.ansinh.letter.layout.Face.REGULAR;

import java.util.List;
import vn.ansinh.letter.layout.Column;
import vn.ansinh.letter.layout.Flow;
import vn.ansinh.letter.layout.Paragraph;
import vn.ansinh.letter.layout.PdfFile;
import vn.ansinh.letter.layout.Role;
import vn.ansinh.letter.layout.Run;
import vn.ansinh.letter.layout.Stack;
import vn.ansinh.letter.layout.Style;
import vn.ansinh.letter.layout.Table;
import vn.ansinh.shared.Dong;

/** The list that people sign when they take their money (TT 44/2022/TT-BTC, Điều 8). */
public final class PayoutListPaper {

    private static final Look LOOK = Look.LIST;
    private static final Style CELL = Style.of(REGULAR, 10.5f);
    /** Room for a signature in every row. */
    private static final float ROW = 24;

    private static final List<Column> COLUMNS = List.of(
            new Column("TT", 34, CENTER),
            new Column("Họ và tên", 114, LEFT),
            new Column("Năm sinh", 34, CENTER),
            new Column("Số CCCD/CMND", 74, CENTER),
            new Column("Địa chỉ", 116, LEFT),
            new Column("Mã đối tượng", 48, CENTER),
            new Column("Số tháng", 36, CENTER),
            new Column("Mức (đồng)", 56, RIGHT),
            new Column("Tổng (đồng)", 88, RIGHT),
            new Column("Ký nhận / người nhận thay", 86, LEFT),
            new Column("Ghi chú", 56, LEFT));
    private static final int AMOUNT = 8;

    private PayoutListPaper() {}

    public static byte[] render(PayoutListModel model, PaperCheck check) {
        String title = "Danh sách chi trả " + model.batchNumber();
        return PdfFile.make(title, model.head().agency(), model.madeAt(), CheckFoot.of(check, null), file -> {
            try (Flow flow = new Flow(file, LOOK.sheet(), LOOK.regular())) {
                heading(flow, model);
                table(flow, model);
                flow.gap(6)
                        .add(new Stack()
                                .add(ListTotal.inWords(model.total(), LOOK).after(4))
                                .add(SignatureBlock.row(model.signatures(), LOOK)));
            }
        });
    }

    private static void heading(Flow flow, PayoutListModel model) {
        flow.add(HeadBlock.of(model.head(), LOOK))
                .add(Paragraph.of("DANH SÁCH CHI TRẢ", LOOK.heading())
                        .as(Role.TITLE)
                        .centered())
                .add(Paragraph.of(model.about(), LOOK.bold().sized(13)).centered())
                .add(Paragraph.of("(" + model.basis() + ")", LOOK.italic())
                        .centered()
                        .after(6))
                .add(Paragraph.of(
                                new Run("Đợt chi trả: ", LOOK.regular()),
                                new Run(model.batchNumber(), LOOK.bold()),
                                new Run(". Đơn vị chi trả: ", LOOK.regular()),
                                new Run(model.payer(), LOOK.bold()),
                                new Run(". Hình thức: ", LOOK.regular()),
                                new Run(model.channel(), LOOK.bold()),
                                new Run(".", LOOK.regular()))
                        .after(4));
    }

    private static void table(Flow flow, PayoutListModel model) {
        Table table = new Table(flow, COLUMNS, CELL, ROW);
        String section = null;
        int number = 0;
        for (PayoutLine line : model.lines()) {
            if (line.section() != null && !line.section().equals(section)) {
                section = line.section();
                table.section(section);
            }
            number++;
            table.row(cells(number, line));
        }
        table.total("Tổng cộng: " + Dong.plain(number) + " người", AMOUNT, Dong.plain(model.total()));
    }

    private static List<String> cells(int number, PayoutLine line) {
        return List.of(
                Dong.plain(number),
                line.fullName(),
                line.birthYear() == null ? "" : line.birthYear().toString(),
                line.idNumber() == null ? "" : line.idNumber(),
                line.address(),
                line.groupCode(),
                Integer.toString(line.months()),
                Dong.plain(line.monthly()),
                Dong.plain(line.amount()),
                "",
                line.note() == null ? "" : line.note());
    }
}
