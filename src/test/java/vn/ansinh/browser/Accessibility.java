package vn.ansinh.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What axe-core finds serious or critical in a page. */
final class Accessibility {

    private static final Set<String> BAD = Set.of("serious", "critical");

    private Accessibility() {}

    /** Address, rule and places of each finding. */
    static List<String> faults(Page page) {
        return faults(page, new AxeBuilder(page));
    }

    /** Those within {@code selector}, when the rest of the page is not ours. */
    static List<String> faults(Page page, String selector) {
        return faults(page, new AxeBuilder(page).include(List.of(selector)));
    }

    private static List<String> faults(Page page, AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .filter(rule -> BAD.contains(rule.getImpact()))
                .map(rule -> page.url() + ": " + text(rule))
                .toList();
    }

    private static String text(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + ") at "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .toList();
    }
}
