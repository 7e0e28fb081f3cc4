package vn.ansinh.administration;

/** What an administrator does to an account after a page that asks once more; {@code path} is its address. */
enum AccountStep {
    DISABLE(
            "khoa",
            "Khóa tài khoản",
            "Cán bộ bị đăng xuất ngay và không làm việc được nữa. Vai trò, việc đã nhận và lịch sử giữ nguyên; việc đang"
                    + " giữ do lãnh đạo đơn vị giao lại cho người khác."),
    ENABLE("mo", "Mở lại tài khoản", "Cán bộ đăng nhập lại được và làm việc theo các vai trò còn hiệu lực."),
    RESET_PASSWORD(
            "dat-lai-mat-khau",
            "Đặt lại mật khẩu",
            "Mật khẩu hiện nay mất hiệu lực, cán bộ bị đăng xuất. Trang sau hiện mật khẩu dùng một lần, chỉ một lần: hãy"
                    + " trao tận tay; cán bộ phải đổi khi đăng nhập."),
    CLEAR_FACTOR(
            "go-xac-thuc",
            "Gỡ xác thực hai bước",
            "Chỉ làm khi cán bộ mất điện thoại và mã dự phòng, sau khi đã nhận ra đúng người. Cán bộ bị đăng xuất; vai trò"
                    + " cần xác thực hai bước sẽ phải thiết lập lại khi đăng nhập.");

    private final String path;
    private final String label;
    private final String consequence;

    AccountStep(String path, String label, String consequence) {
        this.path = path;
        this.label = label;
        this.consequence = consequence;
    }

    public String path() {
        return path;
    }

    public String label() {
        return label;
    }

    public String consequence() {
        return consequence;
    }
}
