package vn.ansinh.dossier;

/** What can happen to a dossier, as the applicant and the auditor read it. */
public enum EventKind {
    RECEIVED("Tiếp nhận hồ sơ"),
    STAGE_ENTERED("Chuyển đến khâu"),
    PROPOSED("Trình kết quả xử lý"),
    SIGNED_OFF("Lãnh đạo duyệt"),
    SENT_BACK("Lãnh đạo trả lại"),
    STAGE_LEFT("Hoàn thành khâu"),
    SUPPLEMENT_ASKED("Yêu cầu bổ sung giấy tờ"),
    SUPPLEMENT_RECEIVED("Đã nhận bổ sung"),
    SUPPLEMENT_OVERDUE("Hết hạn bổ sung"),
    WARNED("Sắp đến hạn"),
    LATE("Quá hạn"),
    DUE_MOVED("Thay đổi ngày hẹn"),
    LINES_CHANGED("Sửa danh sách"),
    LINES_CORRECTED("Sửa thông tin người hưởng"),
    LINES_ADDED("Bổ sung người vào danh sách"),
    DOCUMENT_ADDED("Thêm giấy tờ"),
    APPROVED("Có quyết định phê duyệt"),
    REFUSED("Từ chối giải quyết"),
    WITHDRAWN("Người nộp rút hồ sơ"),
    FEEDBACK_SENT("Người nộp gửi ý kiến"),
    FEEDBACK_ANSWERED("Trả lời ý kiến của người nộp"),
    RATED("Người nộp đánh giá mức độ hài lòng"),
    PAID("Chi trả xong"),
    HANDED_OVER("Trả kết quả"),
    CLAIMED("Nhận việc"),
    GIVEN_BACK("Trả lại việc"),
    REASSIGNED("Giao lại việc"),
    TAKEN_OVER("Nhận thay việc của người vắng mặt"),
    NOTE("Ghi chú nội bộ"),
    STEP_WITHDRAWN("Rút lại bước đã làm"),
    COMPLAINT_RECEIVED("Nhận phản ánh về danh sách niêm yết"),
    COMPLAINT_CONCLUDED("Kết luận phản ánh về danh sách niêm yết"),
    TRANSFERRED("Chuyển đơn vị khác");

    private final String vietnamese;

    EventKind(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
