package vn.ansinh.letter;

import java.util.List;

/** Mẫu 03: the refusal in writing, with its reasons (NĐ 61/2018, Điều 17.1b and 19.8). */
public final class RefusalLetter {

    private RefusalLetter() {}

    public static byte[] render(RefusalModel model, PaperCheck check) {
        return Form.render(
                FormPaper.REFUSAL,
                model.forms(),
                model.head(),
                model.dossierNumber(),
                model.madeAt(),
                check,
                form -> fill(form, model));
    }

    private static void fill(Form form, RefusalModel model) {
        form.strong("Mã hồ sơ", model.dossierNumber())
                .field("Bộ phận tiếp nhận và trả kết quả", model.office())
                .applicant("Tiếp nhận hồ sơ của", model.applicant())
                .field("Nội dung yêu cầu giải quyết", model.request())
                .text("Qua xem xét, " + model.head().agency()
                        + " thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:")
                .numbered(model.reasons())
                .text("Nếu không đồng ý, Ông/Bà có quyền khiếu nại theo quy định của pháp luật về khiếu nại. "
                        + "Xin thông báo cho Ông/Bà được biết và thực hiện./.")
                .signatures(SignatureBlock.row(
                        List.of(
                                Signature.byHand(
                                        "Người nộp hồ sơ", model.applicant().name()),
                                model.signature()),
                        Form.LOOK));
    }
}
