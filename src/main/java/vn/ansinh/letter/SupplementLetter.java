package vn.ansinh.letter;

import java.util.List;
import vn.ansinh.shared.Dates;

/** Mẫu 02: asks once, completely and exactly, for what the dossier lacks (NĐ 61/2018, Điều 17.1a and 19.4). */
public final class SupplementLetter {

    private SupplementLetter() {}

    public static byte[] render(SupplementModel model, PaperCheck check) {
        return Form.render(
                FormPaper.SUPPLEMENT,
                model.forms(),
                model.head(),
                model.dossierNumber(),
                model.madeAt(),
                check,
                form -> fill(form, model));
    }

    private static void fill(Form form, SupplementModel model) {
        form.strong("Mã hồ sơ", model.dossierNumber())
                .applicant("Hồ sơ của", model.applicant())
                .field("Nội dung yêu cầu giải quyết", model.request())
                .text("Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:")
                .numbered(model.missing())
                .field("Lý do", model.reason());
        if (model.answerBy() != null) {
            form.strong("Đề nghị bổ sung trước hết ngày", Dates.date(model.answerBy()));
        }
        form.text(
                        model.restarts()
                                ? "Thời hạn giải quyết được tính lại từ đầu sau khi nhận đủ hồ sơ."
                                : "Thời hạn giải quyết tạm dừng và được tính tiếp sau khi nhận đủ hồ sơ.")
                .text("Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, Ông/Bà liên hệ " + contact(model)
                        + " để được hướng dẫn.")
                .signatures(SignatureBlock.row(
                        List.of(Signature.EMPTY, Signature.byHand("Người hướng dẫn", model.officer())), Form.LOOK));
    }

    private static String contact(SupplementModel model) {
        return model.officePhone() == null ? model.office() : model.office() + ", số điện thoại " + model.officePhone();
    }
}
