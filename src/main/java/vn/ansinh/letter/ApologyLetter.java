package vn.ansinh.letter;

import vn.ansinh.letter.layout.Block;
import vn.ansinh.letter.layout.SideBySide;
import vn.ansinh.letter.layout.Stack;
import vn.ansinh.shared.Dates;

/** Mẫu 04: the apology for a missed day and the one new day (NĐ 61/2018, Điều 19.9). */
public final class ApologyLetter {

    private static final String APPOINTMENT =
            " kết quả giải quyết hồ sơ của Ông/Bà đúng thời hạn ghi trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả.";
    private static final String LATE = "Tuy nhiên đến nay, %s chưa trả" + APPOINTMENT;
    private static final String NEARLY_LATE = "Tuy nhiên, %s chưa thể trả" + APPOINTMENT;

    private ApologyLetter() {}

    public static byte[] render(ApologyModel model, PaperCheck check) {
        return Form.render(
                FormPaper.APOLOGY,
                model.forms(),
                model.head(),
                model.dossierNumber(),
                model.madeAt(),
                check,
                form -> fill(form, model));
    }

    private static void fill(Form form, ApologyModel model) {
        form.strong("Kính gửi", model.applicant().name())
                .text("%s, %s tiếp nhận hồ sơ của Ông/Bà; mã số hồ sơ: %s."
                        .formatted(capital(Dates.longDate(model.receivedOn())), model.office(), model.dossierNumber()))
                .field("Về việc đề nghị giải quyết", model.request())
                .field("Ngày hẹn trả kết quả giải quyết hồ sơ", Dates.date(model.dueOn()))
                .text((model.head().on().isAfter(model.dueOn()) ? LATE : NEARLY_LATE).formatted(model.agency()))
                .field("Lý do", model.reason())
                .text("Sự chậm trễ này đã gây phiền hà, tốn kém chi phí, công sức của Ông/Bà. " + model.agency()
                        + " xin lỗi Ông/Bà và sẽ trả kết quả giải quyết hồ sơ vào:")
                .strong("Ngày hẹn lại", Dates.longDate(model.newDueOn()))
                .text("Mong nhận được sự thông cảm của Ông/Bà./.")
                .signatures(end(model));
    }

    private static Block end(ApologyModel model) {
        return new Stack()
                .add(Block.gap(Form.LOOK.body()))
                .add(SideBySide.of(
                        Recipients.block(model.recipients(), Form.LOOK),
                        0.45f,
                        SignatureBlock.of(model.signature(), Form.LOOK)));
    }

    private static String capital(String text) {
        return HeadBlock.upper(text.substring(0, 1)) + text.substring(1);
    }
}
