package vn.ansinh.notice;

import java.util.Optional;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.DossierEvent;
import vn.ansinh.dossier.DossierStatus;
import vn.ansinh.procedure.StageCode;

/** The turns of a dossier that its applicant is told of. */
enum NoticeKind {
    RECEIVED("Đã tiếp nhận"),
    PAPERS_ASKED("Cần bổ sung giấy tờ"),
    LATE("Xin lỗi vì xử lý chậm"),
    APPOINTMENT_MOVED("Thay đổi ngày hẹn"),
    REFUSED("Không được giải quyết"),
    APPROVED("Đã có quyết định"),
    PAID("Đã chi trả xong"),
    RESULT_READY("Có kết quả"),
    WITHDRAWN("Đã rút hồ sơ");

    private final String vietnamese;

    NoticeKind(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** Empty when the event is the office's own affair, or the same turn is told by another event. */
    static Optional<NoticeKind> of(Dossier dossier, DossierEvent event) {
        return switch (event.kind()) {
            case RECEIVED -> Optional.of(RECEIVED);
            case SUPPLEMENT_ASKED -> Optional.of(PAPERS_ASKED);
            case LATE -> Optional.of(LATE);
            case DUE_MOVED -> isMove(event) ? Optional.of(APPOINTMENT_MOVED) : Optional.empty();
            case REFUSED -> Optional.of(REFUSED);
            case APPROVED -> Optional.of(APPROVED);
            case PAID -> Optional.of(PAID);
            case STAGE_ENTERED -> isReady(dossier, event) ? Optional.of(RESULT_READY) : Optional.empty();
            case WITHDRAWN -> Optional.of(WITHDRAWN);
            default -> Optional.empty();
        };
    }

    /** The first day is part of the receipt. */
    private static boolean isMove(DossierEvent event) {
        return event.fromValue() != null
                && event.toValue() != null
                && !event.fromValue().equals(event.toValue());
    }

    /** Once paid, the applicant has been asked to come. */
    private static boolean isReady(Dossier dossier, DossierEvent event) {
        return StageCode.HANDOVER.name().equals(event.toValue()) && dossier.status() != DossierStatus.PAID;
    }
}
