package vn.ansinh.letter;

import static vn.ansinh.letter.layout.Align.CENTER;
import static vn.ansinh.letter.layout.Align.LEFT;
import static vn.ansinh.letter.layout.Face.ITALIC;
import static vn.ansinh.letter.layout.Face.REGULAR;

import java.util.ArrayList;
import java.util.List;
import vn.ansinh.letter.layout.Column;
import vn.ansinh.letter.layout.Paragraph;
import vn.ansinh.letter.layout.Style;
import vn.ansinh.letter.layout.Table;
import vn.ansinh.shared.Dates;

/**
 * Which desk had the dossier from when to when (Mẫu 05 of TT 01/2018, 06 of TT 03/2025). It grows with the dossier, so it is
 * drawn when somebody asks for it and not kept.
 */
public final class ControlSheet {

    private static final Style CELL = Style.of(REGULAR, 9);
    private static final List<Column> COLUMNS = List.of(
            new Column("TÊN CƠ QUAN\n(1. Giao; 2. Nhận)", 40, LEFT),
            new Column("THỜI GIAN GIAO, NHẬN HỒ SƠ", 34, LEFT),
            new Column("KẾT QUẢ GIẢI QUYẾT", 22, CENTER),
            new Column("GHI CHÚ", 22, LEFT));

    private ControlSheet() {}

    public static byte[] render(ControlModel model) {
        return Form.render(
                FormPaper.CONTROL,
                model.forms(),
                model.head(),
                model.dossierNumber(),
                model.madeAt(),
                CheckFoot.formOnly(model.forms().note(FormPaper.CONTROL)),
                form -> fill(form, model));
    }

    private static void fill(Form form, ControlModel model) {
        form.strong("Mã hồ sơ", model.dossierNumber())
                .field("Tên cá nhân, tổ chức", model.applicant())
                .field("Thủ tục hành chính", model.request())
                .field("Cơ quan giải quyết hồ sơ", model.agency())
                .field("Cơ quan phối hợp giải quyết", String.join("; ", model.partners()))
                .field("Thời gian nhận hồ sơ", Dates.spokenTime(model.receivedAt()))
                .field("Ngày hẹn trả kết quả", due(model))
                .table(COLUMNS, CELL, table -> rows(table, model))
                .put(Paragraph.of(
                                "Phiếu này đi cùng hồ sơ từ khi tiếp nhận đến khi trả kết quả; mỗi lần giao, nhận được hệ "
                                        + "thống ghi lại đúng lúc diễn ra.",
                                Form.LOOK.tiny(ITALIC))
                        .after(4));
    }

    private static void rows(Table table, ControlModel model) {
        for (HandOver step : model.handOvers()) {
            List<String> times = new ArrayList<>();
            times.add(Dates.spokenTime(step.at()));
            if (step.givenBy() != null) {
                times.add("Người giao: " + step.givenBy());
            }
            if (step.takenBy() != null) {
                times.add("Người nhận: " + step.takenBy());
            }
            table.row(List.of(
                    "1. Giao: " + step.from() + "\n2. Nhận: " + step.to(),
                    String.join("\n", times),
                    step.result() == null ? "" : step.result(),
                    step.note() == null ? "" : step.note()));
        }
    }

    private static String due(ControlModel model) {
        if (model.dueOn() == null) {
            return "theo kế hoạch của đợt hỗ trợ";
        }
        String due = Dates.date(model.dueOn());
        return model.originalDueOn() == null || model.originalDueOn().equals(model.dueOn())
                ? due
                : due + " (hẹn lần đầu: " + Dates.date(model.originalDueOn()) + ")";
    }
}
