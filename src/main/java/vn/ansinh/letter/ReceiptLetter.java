package vn.ansinh.letter;

import static vn.ansinh.letter.layout.Face.ITALIC;

import java.util.List;
import vn.ansinh.letter.layout.Block;
import vn.ansinh.letter.layout.Paragraph;
import vn.ansinh.letter.layout.QrCode;
import vn.ansinh.letter.layout.Sheet;
import vn.ansinh.letter.layout.SideBySide;
import vn.ansinh.letter.layout.Stack;
import vn.ansinh.shared.Dates;

/** Mẫu 01: the receipt with the day of the result (NĐ 61/2018, Điều 17). */
public final class ReceiptLetter {

    private static final String CLOSING_TIME = "17 giờ 00 phút, ";
    private static final String BY_PLAN = "theo kế hoạch của đợt hỗ trợ";
    private static final float QR_SIDE = Sheet.mm(23);

    private ReceiptLetter() {}

    public static byte[] render(ReceiptModel model, PaperCheck check) {
        return Form.render(
                FormPaper.RECEIPT,
                model.forms(),
                model.head(),
                model.dossierNumber(),
                model.receivedAt(),
                check,
                form -> fill(form, model));
    }

    private static void fill(Form form, ReceiptModel model) {
        form.put(numberAndCode(model))
                .field("Bộ phận tiếp nhận và trả kết quả", model.office())
                .applicant("Tiếp nhận hồ sơ của", model.applicant())
                .field("Nội dung yêu cầu giải quyết", model.request())
                .text("Thành phần hồ sơ nộp gồm:")
                .numbered(model.papers().stream().map(ReceiptLetter::paper).toList())
                .field("Số lượng hồ sơ", "%02d (bộ)".formatted(model.sets()))
                .field("Thời gian giải quyết hồ sơ theo quy định là", limit(model))
                .field("Thời gian nhận hồ sơ", Dates.spokenTime(model.receivedAt()))
                .strong("Thời gian trả kết quả giải quyết hồ sơ", due(model))
                .field("Đăng ký nhận kết quả tại", model.resultAt())
                .field("Vào Sổ theo dõi hồ sơ, Quyển số", model.book() + ", Số thứ tự: " + model.bookNumber())
                .signatures(SignatureBlock.row(
                        List.of(
                                Signature.byHand(
                                        "Người nộp hồ sơ", model.applicant().name()),
                                Signature.byHand("Người tiếp nhận hồ sơ", model.receiver())),
                        Form.LOOK));
    }

    private static SideBySide numberAndCode(ReceiptModel model) {
        Stack words = new Stack()
                .add(Form.fieldOf("Mã hồ sơ", model.dossierNumber(), Form.LOOK.bold()))
                .add(Form.fieldOf("Mã tra cứu", model.secretCode(), Form.LOOK.bold()))
                .add(Paragraph.of(
                        "Quét mã bên cạnh, hoặc vào " + page(model.trackingUrl())
                                + " và nhập mã hồ sơ cùng mã tra cứu để xem hồ sơ đang ở đâu. "
                                + "Không đưa mã tra cứu cho người khác.",
                        Form.LOOK.tiny(ITALIC)));
        return SideBySide.of(
                words,
                0.76f,
                new Stack()
                        .add(new QrCode(model.trackingUrl(), QR_SIDE, "Mã QR mở trang tra cứu hồ sơ"))
                        .add(Block.gap(Form.LOOK.after() * 2)));
    }

    /** The address that one types: without what the QR code fills in. */
    private static String page(String trackingUrl) {
        return trackingUrl.replaceFirst("[?#].*", "");
    }

    private static String paper(PaperItem paper) {
        return "%s (%s, số lượng: %02d)".formatted(paper.name(), paper.form(), paper.copies());
    }

    private static String limit(ReceiptModel model) {
        if (model.limit() == null) {
            return BY_PLAN;
        }
        return model.limits().isEmpty()
                ? model.limit()
                : model.limit() + " (" + String.join("; ", model.limits()) + ")";
    }

    private static String due(ReceiptModel model) {
        return model.dueOn() == null ? BY_PLAN : CLOSING_TIME + "ngày " + Dates.date(model.dueOn());
    }
}
