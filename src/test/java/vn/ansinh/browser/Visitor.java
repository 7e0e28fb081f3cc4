package vn.ansinh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.ansinh.organisation.DemoOfficers;

/** One person at one browser, with cookies of their own. */
final class Visitor implements AutoCloseable {

    private static final int NARROWEST = 320;
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

    /** Width of the page, which scrolls sideways when it is more than the screen's. */
    int width() {
        return (Integer) page.evaluate("document.documentElement.scrollWidth");
    }

    /** Faults of a page that is to be there: axe-core's, and whether it scrolls sideways on the narrowest screen. */
    List<String> examine(String name, String path) {
        page.setViewportSize(1280, 900);
        int status = open(path);
        List<String> faults = new ArrayList<>(Accessibility.faults(page));
        shootAll(name);
        page.setViewportSize(NARROWEST, 700);
        shootAll(name + "-320");
        if (status != 200) {
            faults.add(path + " answers " + status);
        }
        if (width() > NARROWEST) {
            faults.add(path + " is " + width() + " wide");
        }
        return faults;
    }

    /** What axe-core finds on these pages. */
    List<String> faults(String... paths) {
        List<String> faults = new ArrayList<>();
        for (String path : paths) {
            open(path);
            faults.addAll(Accessibility.faults(page));
        }
        return faults;
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
