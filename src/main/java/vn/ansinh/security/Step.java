package vn.ansinh.security;

/** What an officer who knows the password still has to do before anything else, each on its page. */
enum Step {
    CODE("/dang-nhap/ma", "Phiên đăng nhập còn thiếu mã xác thực hai bước: hãy nhập mã tại trang đăng nhập."),
    PASSWORD("/tai-khoan/mat-khau", "Mật khẩu đang dùng chỉ dùng được một lần: hãy đổi mật khẩu tại trang Tài khoản."),
    ENROL("/tai-khoan/hai-buoc", "Vai trò của bạn cần xác thực hai bước: hãy thiết lập tại trang Tài khoản.");

    private final String page;
    private final String reason;

    Step(String page, String reason) {
        this.page = page;
        this.reason = reason;
    }

    String page() {
        return page;
    }

    String reason() {
        return reason;
    }
}
