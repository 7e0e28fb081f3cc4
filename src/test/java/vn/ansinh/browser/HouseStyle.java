package vn.ansinh.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;

/**
 * What is promised of each of our pages, tried on the page as it stands: nothing serious for axe-core, every stop of the Tab
 * key reached and seen, no sideways scrolling and no text cut off on the narrowest telephone and at 200 %, and on paper all of
 * what is to be read and nothing that can only be pressed. Two pictures of it are taken.
 */
final class HouseStyle {

    private static final int DESK = 1280;
    private static final int TELEPHONE = 320;
    /** What is left of the desk's width at 200 %. */
    private static final int ZOOMED = DESK / 2;
    /** Between the margins of A4, at 96 dots an inch. */
    private static final int PAPER = 703;

    /** Texts that stick out of a box around them, up to the box that scrolls; boxes that scroll and cannot be reached by keys. */
    private static final String CUT = """
            paper => {
              const faults = new Set();
              const name = element => element.outerHTML.replace(/\\s+/g, ' ').slice(0, 140);
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const text = texts.currentNode;
                const parent = text.parentElement;
                if (!text.data.trim() || !parent.checkVisibility() || parent.closest('.visually-hidden, .skip-link, option')) continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                const box = range.getBoundingClientRect();
                for (let around = parent; around !== document.documentElement; around = around.parentElement) {
                  const style = getComputedStyle(around);
                  if (style.display === 'inline' || style.display === 'contents') continue;
                  if (/auto|scroll/.test(style.overflowX)) {
                    const scrolls = around.scrollWidth > around.clientWidth + 1;
                    if (scrolls && paper) faults.add('is cut on paper: ' + name(around));
                    if (scrolls && !paper && around.tabIndex < 0) faults.add('scrolls, but not by keys: ' + name(around));
                    break;
                  }
                  const edge = around.getBoundingClientRect();
                  const hides = style.overflowY !== 'visible';
                  if (box.left < edge.left - 1 || box.right > edge.right + 1
                      || hides && (box.top < edge.top - 1 || box.bottom > edge.bottom + 1)) {
                    faults.add(`«${text.data.trim().slice(0, 60)}» sticks out of ${name(around)}`);
                    break;
                  }
                }
              }
              return [...faults];
            }
            """;

    /** Things on paper that can only be pressed or filled. */
    private static final String USELESS = """
            () => [...document.querySelectorAll('nav, button, input, select, textarea, .btn, .skip-link')]
                .filter(element => element.checkVisibility())
                .map(element => 'is printed: ' + element.outerHTML.slice(0, 140))
            """;

    private HouseStyle() {}

    static List<String> faults(Visitor visitor, String name) {
        Page page = visitor.page();
        var own = page.viewportSize();
        List<String> faults = new ArrayList<>(Accessibility.faults(page));
        faults.addAll(KeyboardWalk.faults(page));

        page.setViewportSize(DESK, 900);
        visitor.shootAll(name);
        faults.addAll(cut(page, DESK, false));
        page.setViewportSize(ZOOMED, 450);
        faults.addAll(cut(page, ZOOMED, false));
        page.setViewportSize(TELEPHONE, 700);
        visitor.shootAll(name + "-320");
        faults.addAll(cut(page, TELEPHONE, false));

        page.setViewportSize(PAPER, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        faults.addAll(cut(page, PAPER, true));
        faults.addAll(list(page.evaluate(USELESS)));
        if (!visitor.main().isVisible() || visitor.main().innerText().isBlank()) {
            faults.add("nothing is printed");
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(null));
        page.setViewportSize(own.width, own.height);
        return faults.stream().map(fault -> name + ": " + fault).toList();
    }

    private static List<String> cut(Page page, int width, boolean paper) {
        List<String> faults = new ArrayList<>(list(page.evaluate(CUT, paper)));
        int needed = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (needed > width) {
            faults.add("needs " + needed);
        }
        return faults.stream().map(fault -> "at " + width + ", " + fault).toList();
    }

    private static List<String> list(Object texts) {
        return ((List<?>) texts).stream().map(String::valueOf).toList();
    }
}
