package vn.ansinh.workflow.forms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.ansinh.workflow.Names;

/** A task from claim to completion without a mouse: here a dossier that belongs to another commune. */
class KeyboardIT extends InTasklist {

    private static final int MOST_STEPS = 80;

    @Test
    void dossierIsHandedToTheRightUnitByKeysAlone() {
        String number = cases.household();
        Page page = at(Cases.REVIEWER, cases.task(number, Names.HANDLE_STAGE));
        page.keyboard().press("Control+Alt+c");
        assertThat(page.locator("[data-part=claim]")).isHidden();

        page.keyboard().press("Control+Alt+f");
        tabTo(page, page.locator("input[name=outcome]").first());
        Locator transfer = page.locator("input[name=outcome][value=TRANSFER]");
        page.keyboard().press("Space");
        for (int i = 0; i < 10 && !transfer.isChecked(); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(transfer).isChecked();
        tabTo(page, page.locator("[data-part=transfer] input[type=search]"));
        page.keyboard().type("pac ta");
        Locator unit = page.locator("select[data-var=targetUnit]");
        assertThat(unit).containsText("Chọn một trong 1 đơn vị");
        tabTo(page, unit);
        page.keyboard().press("ArrowDown");
        assertThat(unit.locator("option:checked")).containsText("Xã Pắc Ta");
        tabTo(page, page.locator("textarea[data-var=reason]"));
        page.keyboard().type("Người nộp thường trú ở xã bên");
        tabTo(page, page.locator(".form-actions button.btn-primary"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".an-form")).hasCount(0);

        Page chairman = at(Cases.CHAIRMAN, cases.task(number, Names.SIGN_OFF_STAGE));
        assertThat(chairman.locator("[data-part=proposal]")).containsText("Xã Pắc Ta");
        assertThat(chairman.locator("[data-part=proposal]")).containsText("Người nộp thường trú ở xã bên");
        Assertions.assertThat(failures).isEmpty();
    }

    private static void tabTo(Page page, Locator wanted) {
        for (int i = 0; i < MOST_STEPS; i++) {
            if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached in " + MOST_STEPS + " steps: " + wanted);
    }
}
