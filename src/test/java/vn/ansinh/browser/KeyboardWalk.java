package vn.ansinh.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Once through a page by the Tab key alone: each thing that can be used is reached, and looks different while it is. */
final class KeyboardWalk {

    /** Notes what there is to be reached and how it looks before; of radio buttons with one name, one is reached. */
    private static final String START = """
            () => {
              document.activeElement.blur();
              const sign = element => {
                const style = getComputedStyle(element);
                const line = style.outlineStyle === 'none' ? '' : style.outlineWidth + style.outlineColor;
                return line + ' ' + style.boxShadow;
              };
              const chosen = radio => {
                const all = [...document.getElementsByName(radio.name)].filter(one => one.form === radio.form && !one.disabled);
                return radio === (all.find(one => one.checked) ?? all[0]);
              };
              const usable = element => !element.disabled && element.checkVisibility({ visibilityProperty: true })
                  && (element.type !== 'radio' || chosen(element));
              const all = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
              window.walk = { sign, left: new Map([...document.querySelectorAll(all)].filter(usable).map(one => [one, sign(one)])), faults: [] };
              return window.walk.left.size;
            }
            """;

    private static final String STEP = """
            () => {
              const at = document.activeElement;
              if (walk.left.has(at) && walk.left.get(at) === walk.sign(at)) walk.faults.push('does not show the focus: ' + at.outerHTML.slice(0, 140));
              if (at !== document.body && !at.checkVisibility({ visibilityProperty: true })) walk.faults.push('is focused unseen: ' + at.outerHTML.slice(0, 140));
              walk.left.delete(at);
              return walk.left.size;
            }
            """;

    private static final String END =
            "() => walk.faults.concat([...walk.left.keys()].map(one => 'is not reached by keys: ' + one.outerHTML.slice(0, 140)))";

    private KeyboardWalk() {}

    static List<String> faults(Page page) {
        int left = (Integer) page.evaluate(START);
        // A day has several stops, and the walk may begin in the middle.
        for (int most = 3 * left + 10; left > 0 && most > 0; most--) {
            page.keyboard().press("Tab");
            left = (Integer) page.evaluate(STEP);
        }
        List<String> faults = new ArrayList<>();
        ((List<?>) page.evaluate(END)).forEach(fault -> faults.add(String.valueOf(fault)));
        page.evaluate("document.activeElement.blur()");
        return faults;
    }
}
