package vn.ansinh.verification;

import org.jspecify.annotations.Nullable;
import vn.ansinh.shared.Dates;
import vn.ansinh.signature.PaperSignature;
import vn.ansinh.signature.PaperSignature.Signer;
import vn.ansinh.signature.PaperSignature.Verdict;

/** The state of a kept paper's signature in words; {@code tone} colours it. */
record SignatureView(
        String tone,
        String state,
        @Nullable String signer,
        @Nullable String signedAt,
        @Nullable String note) {

    private static final String SELF_SIGNED =
            "Chứng thư này tự ký, không do tổ chức chứng thực chữ ký số cấp: chỉ cho biết văn bản không bị sửa sau khi ký.";

    private static final String ISSUED =
            "Chứng thư do %s cấp. Trang này không hỏi nơi cấp xem chứng thư có bị thu hồi không.";

    /** @param asKept whether the bytes still have the fingerprint they were kept with */
    static SignatureView of(PaperSignature signature, boolean asKept) {
        if (!asKept) {
            return failed("Bản lưu không còn đúng như khi phát hành. Hãy báo cho cơ quan phát hành.");
        }
        return switch (signature.verdict()) {
            case NONE ->
                new SignatureView(
                        "",
                        "Chưa ký số",
                        null,
                        null,
                        "Văn bản được lưu nguyên như khi phát hành nhưng không có chữ ký số.");
            case INTACT -> held(signature);
            case EXTENDED, BROKEN -> failed("Chữ ký số của bản lưu không còn hợp lệ. Hãy báo cho cơ quan phát hành.");
        };
    }

    private static SignatureView held(PaperSignature signature) {
        Signer signer = signature.signer();
        if (signer == null || !signer.own()) {
            return failed("Chữ ký số còn nguyên vẹn nhưng không phải của hệ thống này. Hãy hỏi lại cơ quan phát hành.");
        }
        return new SignatureView(
                signer.selfSigned() ? "wait" : "done",
                signer.selfSigned() ? "Còn nguyên vẹn" : "Hợp lệ",
                signer.name(),
                signature.signedAt() == null ? null : Dates.dateTime(signature.signedAt()),
                signer.selfSigned() ? SELF_SIGNED : ISSUED.formatted(signer.issuer()));
    }

    private static SignatureView failed(String note) {
        return new SignatureView("late", "Không hợp lệ", null, null, note);
    }

    /** What is said of a changed file's own signature. */
    static String ofChanged(PaperSignature signature) {
        if (signature.verdict() == Verdict.NONE) {
            return "Tệp không có chữ ký số.";
        }
        if (signature.verdict() == Verdict.BROKEN) {
            return "Chữ ký số trong tệp không còn hợp lệ: nội dung đã bị sửa sau khi ký.";
        }
        boolean own = signature.signer() != null && signature.signer().own();
        if (!own) {
            return "Chữ ký số trong tệp không phải của hệ thống này: đừng tin vào chữ ký đó.";
        }
        return signature.verdict() == Verdict.EXTENDED
                ? "Phần đã ký còn nguyên vẹn nhưng tệp đã bị thêm nội dung sau khi ký."
                : "Chữ ký số trong tệp còn hợp lệ nhưng tệp không phải bản đang được lưu.";
    }
}
