package vn.ansinh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.ansinh.security.Accounts;
import vn.ansinh.security.SecondFactorCodes;
import vn.ansinh.security.SecondFactorTest;
import vn.ansinh.shared.Actor;

/** The pages of sign-in and of one's own account, as an officer and a screen reader meet them, without scripts. */
@SecondFactorTest
class AccountPagesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    private Chromium chromium;

    @AfterEach
    void closeBrowser() {
        chromium.close();
    }

    @Test
    void pagesAreReadableEverywhere() {
        chromium = new Chromium(port);
        try (Visitor visitor = chromium.withoutScripts()) {
            look(visitor, "sign-in", "/dang-nhap");
            for (int i = 0; i <= 5; i++) {
                visitor.open("/dang-nhap");
                enter(visitor, "giamsat.106", "sai");
            }
            visitor.sees("Hãy chờ");
            check(visitor, "sign-in-delayed");

            String appraiser = "thamdinh1.s12";
            String once = accounts.resetPassword(appraiser, Actor.SYSTEM);
            visitor.open("/dang-nhap");
            enter(visitor, appraiser, once);
            visitor.sees("Đổi mật khẩu");
            visitor.page().getByLabel("Mật khẩu mới").first().fill("ngắn");
            visitor.page().getByLabel("Nhập lại mật khẩu mới").fill("ngắn");
            visitor.press("Đổi mật khẩu");
            visitor.sees("cần ít nhất 12");
            check(visitor, "password");
            visitor.page().getByLabel("Mật khẩu mới").first().fill("bốn con trâu qua suối");
            visitor.page().getByLabel("Nhập lại mật khẩu mới").fill("bốn con trâu qua suối");
            visitor.press("Đổi mật khẩu");
            look(visitor, "account", "/tai-khoan");
            look(visitor, "enrol", "/tai-khoan/hai-buoc");
            visitor.page()
                    .getByLabel("Mã 6 số")
                    .fill(SecondFactorCodes.now(visitor.page().locator("#khoa").innerText()));
            visitor.press("Bật xác thực hai bước");
            visitor.sees("Các mã chỉ hiện lần này");
            check(visitor, "recovery-codes");
            look(visitor, "second-factor", "/tai-khoan/hai-buoc");
            visitor.open("/tai-khoan");
            visitor.press("Đăng xuất");
            visitor.open("/dang-nhap");
            enter(visitor, appraiser, "bốn con trâu qua suối");
            visitor.sees("Mã 6 số trong ứng dụng xác thực");
            check(visitor, "code");
        }
    }

    private static void enter(Visitor visitor, String username, String password) {
        visitor.page().getByLabel("Tên đăng nhập").fill(username);
        visitor.page().getByLabel("Mật khẩu").fill(password);
        visitor.press("Đăng nhập");
    }

    private static void look(Visitor visitor, String name, String path) {
        assertThat(visitor.open(path)).isEqualTo(200);
        check(visitor, name);
    }

    private static void check(Visitor visitor, String name) {
        assertThat(visitor.examine(name)).isEmpty();
    }
}
