package vn.ansinh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.ansinh.organisation.DemoOfficers;

/** One person at one browser, with cookies of their own. */
final class Visitor implements AutoCloseable {

    private static final Path SHOTS = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;

    Visitor(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
    }

    Page page() {
        return page;
    }

    /**
     * No script of a page is loaded from now on, and our pages have none within. The browser's own switch would stop axe-core
     * and Playwright as well.
     */
    Visitor refuseScripts() {
        context.route("**/*.js", Route::abort);
        return this;
    }

    /** HTTP status of the page at {@code path}. */
    int open(String path) {
        Response answer = page.navigate(path);
        return answer.status();
    }

    Visitor signIn(String username) {
        open("/dang-nhap");
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu").fill(DemoOfficers.PASSWORD);
        press("Đăng nhập");
        page.waitForURL(address -> !address.contains("/dang-nhap"));
        return this;
    }

    void press(String button) {
        button(button).click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
    }

    /** What is in the page's main part. */
    Locator main() {
        return page.locator("main");
    }

    void sees(String... texts) {
        for (String text : texts) {
            assertThat(main()).containsText(text);
        }
    }

    /** What is wrong with a page that is to be there; see {@link HouseStyle}. */
    List<String> examine(String name, String path) {
        return examine(name, path, 200);
    }

    /** The same of a page that is to say {@code status}. */
    List<String> examine(String name, String path, int status) {
        int answer = open(path);
        List<String> faults = new ArrayList<>(examine(name));
        if (answer != status) {
            faults.add(path + " answers " + answer);
        }
        return faults;
    }

    /** The same of the page as it stands. */
    List<String> examine(String name) {
        return HouseStyle.faults(this, name);
    }

    /** The page on A4, for the eye. */
    void print(String name) {
        page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPath(SHOTS.resolve(name + ".pdf")));
    }

    /** What a link of this page leads to, such as a file. */
    byte[] fetch(Locator link) {
        return context.request().get(link.getAttribute("href")).body();
    }

    /** The part of the page in sight, so that all pictures of a visitor have one size. */
    void shoot(String name) {
        shoot(name, false);
    }

    /** The whole page, as wide as the screen. */
    void shootAll(String name) {
        shoot(name, true);
    }

    private void shoot(String name, boolean whole) {
        Path shot = SHOTS.resolve(name + ".png");
        page.screenshot(
                new ScreenshotOptions().setPath(shot).setFullPage(whole).setAnimations(ScreenshotAnimations.DISABLED));
        GuidePictures.renew(name, shot);
    }

    @Override
    public void close() {
        context.close();
    }
}
