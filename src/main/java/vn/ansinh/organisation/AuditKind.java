package vn.ansinh.organisation;

/** What can happen outside dossiers, and to what kind of subject. */
public enum AuditKind {
    OFFICER_ADDED(Subject.OFFICER, "Thêm cán bộ"),
    OFFICER_CHANGED(Subject.OFFICER, "Sửa thông tin cán bộ"),
    OFFICER_DISABLED(Subject.OFFICER, "Khóa tài khoản"),
    OFFICER_ENABLED(Subject.OFFICER, "Mở lại tài khoản"),
    ROLE_GRANTED(Subject.OFFICER, "Giao vai trò"),
    ROLE_ENDED(Subject.OFFICER, "Thôi vai trò"),
    PASSWORD_CHANGED(Subject.OFFICER, "Đổi mật khẩu"),
    PASSWORD_RESET(Subject.OFFICER, "Đặt lại mật khẩu"),
    SECOND_FACTOR_SET(Subject.OFFICER, "Bật xác thực hai bước"),
    SECOND_FACTOR_CLEARED(Subject.OFFICER, "Gỡ xác thực hai bước"),
    RECOVERY_CODE_USED(Subject.OFFICER, "Dùng mã dự phòng"),
    SIGN_IN_REFUSED(Subject.OFFICER, "Từ chối đăng nhập bằng tài khoản của tỉnh"),
    SIGN_IN_DELAYED(Subject.OFFICER, "Tạm dừng đăng nhập do sai mật khẩu nhiều lần"),
    SIGNATURE_PLACED(Subject.OFFICER, "Đặt hình chữ ký"),
    SIGNATURE_WITHDRAWN(Subject.OFFICER, "Thôi dùng hình chữ ký"),
    ABSENCE_SET(Subject.OFFICER, "Đăng ký vắng mặt, ủy quyền"),
    ABSENCE_ENDED(Subject.OFFICER, "Kết thúc vắng mặt, ủy quyền"),
    UNIT_CHANGED(Subject.UNIT, "Sửa thông tin đơn vị"),
    UNIT_ADDED(Subject.UNIT, "Thêm đơn vị"),
    SEAL_PLACED(Subject.UNIT, "Đặt hình con dấu"),
    SEAL_WITHDRAWN(Subject.UNIT, "Thôi dùng hình con dấu"),
    PROCEDURE_ADDED(Subject.PROCEDURE, "Ban hành phiên bản thủ tục"),
    PROCEDURE_CLOSED(Subject.PROCEDURE, "Đóng tiếp nhận thủ tục"),
    HOLIDAY_SET(Subject.HOLIDAY, "Đặt ngày nghỉ, ngày làm bù"),
    HOLIDAY_REMOVED(Subject.HOLIDAY, "Bỏ ngày nghỉ, ngày làm bù"),
    TASK_CLAIMED(Subject.TASK, "Nhận việc"),
    TASK_GIVEN_BACK(Subject.TASK, "Trả lại việc"),
    TASK_REASSIGNED(Subject.TASK, "Giao lại việc"),
    TASK_TAKEN_OVER(Subject.TASK, "Nhận thay việc của người vắng mặt"),
    NOTICE_RETRIED(Subject.NOTICE, "Gửi lại thông báo cho người nộp");

    /** What an event is about; its id stands beside it: username, unit id, procedure version, ISO day, task id, notice id. */
    public enum Subject {
        OFFICER("Cán bộ"),
        UNIT("Đơn vị"),
        PROCEDURE("Thủ tục"),
        HOLIDAY("Ngày nghỉ"),
        TASK("Việc"),
        NOTICE("Thông báo");

        private final String vietnamese;

        Subject(String vietnamese) {
            this.vietnamese = vietnamese;
        }

        public String vietnamese() {
            return vietnamese;
        }
    }

    private final Subject subject;
    private final String vietnamese;

    AuditKind(Subject subject, String vietnamese) {
        this.subject = subject;
        this.vietnamese = vietnamese;
    }

    public Subject subject() {
        return subject;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
