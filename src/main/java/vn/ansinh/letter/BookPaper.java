package vn.ansinh.letter;

import static vn.ansinh.letter.layout.Align.CENTER;
import static vn.ansinh.letter.layout.Align.LEFT;
import static vn.ansinh.letter.layout.Face.REGULAR;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ansinh.letter.layout.Column;
import vn.ansinh.letter.layout.Flow;
import vn.ansinh.letter.layout.Paragraph;
import vn.ansinh.letter.layout.PdfFile;
import vn.ansinh.letter.layout.Role;
import vn.ansinh.letter.layout.Style;
import vn.ansinh.letter.layout.Table;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.Dong;

/** The book in which the counter follows its dossiers (Mẫu 06 of TT 01/2018, 07 of TT 03/2025), numbered from 1. */
public final class BookPaper {

    private static final Look LOOK = Look.LIST;
    private static final Style CELL = Style.of(REGULAR, 9.5f);
    private static final List<Column> COLUMNS = List.of(
            new Column("TT", 22, CENTER),
            new Column("Mã hồ sơ", 76, LEFT),
            new Column("Tên thủ tục hành chính", 90, LEFT),
            new Column("Số bộ", 24, CENTER),
            new Column("Tên cá nhân, tổ chức", 74, LEFT),
            new Column("Địa chỉ, số điện thoại", 84, LEFT),
            new Column("Cơ quan chủ trì giải quyết", 70, LEFT),
            new Column("Ngày nhận", 55, CENTER),
            new Column("Ngày hẹn trả", 55, CENTER),
            new Column("Ngày trả", 55, CENTER),
            new Column("Phương thức nhận kết quả", 56, LEFT),
            new Column("Ký nhận", 40, LEFT),
            new Column("Ghi chú", 54, LEFT));

    private BookPaper() {}

    public static byte[] render(BookModel model) {
        String title = model.forms().title(FormPaper.BOOK);
        String period = "Từ ngày %s đến ngày %s".formatted(Dates.date(model.from()), Dates.date(model.to()));
        return PdfFile.make(
                title + ", " + period,
                model.head().agency(),
                model.madeAt(),
                CheckFoot.formOnly(model.forms().note(FormPaper.BOOK)),
                file -> {
                    try (Flow flow = new Flow(file, LOOK.sheet(), LOOK.regular())) {
                        flow.add(HeadBlock.of(model.head(), LOOK))
                                .add(Paragraph.of(HeadBlock.upper(title), LOOK.heading())
                                        .as(Role.TITLE)
                                        .centered())
                                .add(Paragraph.of(period, LOOK.italic())
                                        .centered()
                                        .after(6));
                        rows(new Table(flow, COLUMNS, CELL, 0), model);
                        flow.gap(6)
                                .text(Paragraph.of(
                                        "Tổng số: %s hồ sơ."
                                                .formatted(
                                                        Dong.plain(model.lines().size())),
                                        LOOK.bold()));
                    }
                });
    }

    private static void rows(Table table, BookModel model) {
        int number = 0;
        for (BookLine line : model.lines()) {
            number++;
            table.row(List.of(
                    "%02d".formatted(number),
                    line.dossierNumber().replaceFirst("-", "-\n"),
                    line.procedure(),
                    "01",
                    line.applicant(),
                    line.phone() == null ? line.address() : line.address() + "\n" + line.phone(),
                    line.agency(),
                    Dates.date(line.receivedOn()),
                    day(line.dueOn()),
                    day(line.finishedOn()),
                    line.resultBy(),
                    "",
                    line.note() == null ? "" : line.note()));
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Dates.date(day);
    }
}
