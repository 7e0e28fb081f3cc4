package vn.ansinh.letter;

import vn.ansinh.letter.layout.Block;
import vn.ansinh.letter.layout.SideBySide;
import vn.ansinh.letter.layout.Stack;
import vn.ansinh.shared.Dates;

/** The notice that a dossier is not worked on any more (Mẫu 05, TT 03/2025/TT-VPCP). */
public final class StopLetter {

    private StopLetter() {}

    public static byte[] render(StopModel model, PaperCheck check) {
        return Form.render(
                FormPaper.STOP,
                model.forms(),
                model.head(),
                model.dossierNumber(),
                model.madeAt(),
                check,
                form -> fill(form, model));
    }

    private static void fill(Form form, StopModel model) {
        form.strong("Kính gửi", model.applicant().name())
                .strong("Mã hồ sơ", model.dossierNumber())
                .field("Địa chỉ", model.applicant().address())
                .field("Nội dung yêu cầu giải quyết", model.request())
                .field("Nơi tiếp nhận", model.office())
                .field("Thời gian nhận hồ sơ", Dates.spokenTime(model.receivedAt()))
                .text("%s thông báo dừng giải quyết hồ sơ nêu trên kể từ %s."
                        .formatted(model.office(), Dates.spokenTime(model.stoppedAt())))
                .field("Lý do", model.reason())
                .text("Ông/Bà có thể nộp lại hồ sơ khi có nhu cầu. Nếu cần hướng dẫn, xin liên hệ nơi tiếp nhận hồ sơ. "
                        + "Xin thông báo để Ông/Bà được biết./.")
                .signatures(end(model));
    }

    private static Block end(StopModel model) {
        return new Stack()
                .add(Block.gap(Form.LOOK.body()))
                .add(SideBySide.of(
                        Recipients.block(model.recipients(), Form.LOOK),
                        0.45f,
                        SignatureBlock.of(model.signature(), Form.LOOK)));
    }
}
