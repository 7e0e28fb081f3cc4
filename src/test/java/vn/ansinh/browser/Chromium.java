package vn.ansinh.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The system's own Chromium ({@code ansinh.test.chromium}), which never calls home; nothing is downloaded. */
final class Chromium implements AutoCloseable {

    private static final double PATIENCE_MS = 40_000;
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--no-first-run");

    private final Playwright playwright;
    private final Browser browser;
    private final String root;

    Chromium(int port) {
        root = "http://localhost:" + port;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("ansinh.test.chromium", "/usr/bin/chromium")))
                        .setArgs(QUIET));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    /** Somebody at a desk. */
    Visitor desktop() {
        return visitor(1280, 900);
    }

    /** The same where no page's script runs: every errand must be possible there too. */
    Visitor withoutScripts() {
        return visitor(1280, 900).refuseScripts();
    }

    /** Somebody with the narrowest phone that we promise to serve. */
    Visitor phone() {
        return visitor(360, 740);
    }

    private Visitor visitor(int width, int height) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(root)
                .setViewportSize(width, height)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh"));
        context.setDefaultTimeout(PATIENCE_MS);
        return new Visitor(context);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
