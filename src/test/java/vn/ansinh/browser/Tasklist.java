package vn.ansinh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** Camunda's Tasklist with our forms, as one officer has it. */
final class Tasklist {

    private static final int LIST_CHANGE_MS = 15_000;
    private static final String ALL = "Việc của đơn vị";

    private final Visitor officer;
    private final Page page;

    Tasklist(Visitor officer) {
        this.officer = officer;
        this.page = officer.page();
        officer.open("/camunda/app/tasklist/default/");
    }

    /** The tasks of the list with this name. */
    Locator list(String name) {
        page.locator(".task-filters h4 a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
        assertThat(page.locator(".task-filters .item.active")).containsText(name);
        return page.locator(".tasks-list li.task");
    }

    /** Takes the task that names {@code what}, newest first, from the unit's list. */
    Tasklist take(String what) {
        return take(ALL, what);
    }

    Tasklist take(String list, String what) {
        return open(list, what).claim();
    }

    /** Opens the task without taking it. */
    Tasklist open(String what) {
        return open(ALL, what);
    }

    /** The list stands still and shows it. */
    Tasklist finds(String what) {
        list(ALL).filter(new Locator.FilterOptions().setHasText(what)).first().waitFor();
        return this;
    }

    private Tasklist open(String list, String what) {
        Locator task =
                list(list).filter(new Locator.FilterOptions().setHasText(what)).first();
        task.click();
        try {
            form().waitFor(new Locator.WaitForOptions().setTimeout(LIST_CHANGE_MS));
        } catch (TimeoutError closed) {
            // The list was still changing under the click, and Tasklist then closes the task that was opened.
            task.click();
        }
        assertThat(form()).hasClass(Pattern.compile("\\ban-ready\\b"));
        return this;
    }

    Tasklist claim() {
        page.locator("button.claim").click();
        assertThat(form().locator("[data-part=claim]")).isHidden();
        Assertions.assertThat(Accessibility.faults(page, ".an-form")).isEmpty();
        return this;
    }

    Locator form() {
        return page.locator("form.an-form");
    }

    Tasklist sees(String... texts) {
        for (String text : texts) {
            assertThat(form()).containsText(text);
        }
        return this;
    }

    /** Leaves the rows of the people in sight that hold {@code text}. */
    Tasklist filter(String text) {
        form().locator("input.an-filter").fill(text);
        return this;
    }

    Tasklist tickAll() {
        form().locator(".an-table thead input[type=checkbox]").check();
        return this;
    }

    Tasklist refuseTicked(String reasonCode) {
        form().locator("select[aria-label^='Lý do loại']").selectOption(reasonCode);
        return press("Loại người đã chọn");
    }

    /** Picks the choice that says {@code label}. */
    Tasklist choose(String label) {
        form().locator("label.an-choice")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator("input")
                .check();
        return this;
    }

    /** Types into the form's field of this variable. */
    Tasklist write(String variable, String text) {
        form().locator("[data-var='" + variable + "']").fill(text);
        return this;
    }

    Tasklist select(String variable, String value) {
        form().locator("[data-var='" + variable + "']").selectOption(value);
        return this;
    }

    Tasklist press(String button) {
        officer.press(button);
        return this;
    }

    /** Ticks the row of the form's table that says {@code what}. */
    Tasklist tick(String what) {
        form().locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(what))
                .locator("input")
                .check();
        return this;
    }

    byte[] download(String link) {
        Download download = page.waitForDownload(() -> officer.follow(link));
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void handInReturn(FilePayload file) {
        form().locator("input[type=file]").setInputFiles(file);
        press("Nộp tệp kết quả");
    }

    Tasklist shoot(String name) {
        officer.shoot(name);
        return this;
    }

    void complete() {
        officer.press("Hoàn thành");
        assertThat(form()).hasCount(0);
    }
}
