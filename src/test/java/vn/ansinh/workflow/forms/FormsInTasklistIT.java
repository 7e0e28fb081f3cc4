package vn.ansinh.workflow.forms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.ansinh.dossier.DossierStatus;
import vn.ansinh.workflow.Names;

/** The forms as officers meet them: in Tasklist, in a browser that speaks English. */
class FormsInTasklistIT extends InTasklist {

    @Test
    void listIsReviewedWithoutLosingWhatWasTypedAndSignedOff() {
        String number = cases.list(600);
        Page reviewer = at(Cases.REVIEWER, cases.task(number, Names.HANDLE_STAGE));
        assertThat(reviewer.locator(".an-form")).containsText("Chưa ai nhận việc này");
        assertThat(reviewer.locator("textarea[data-var=reason]")).isDisabled();
        reviewer.locator("button.claim").click();
        assertThat(reviewer.locator(".an-rows")).containsText("600 dòng");
        Assertions.assertThat(reviewer.locator(".an-table tbody tr").count()).isLessThan(80);

        reviewer.locator("input.an-filter").fill("tao thi panh");
        assertThat(reviewer.locator(".an-rows")).containsText("120 / 600 dòng");
        reviewer.locator(".an-table thead input[type=checkbox]").check();
        reviewer.locator("select[aria-label^='Lý do loại']").selectOption("DECEASED");
        reviewer.locator("text=Loại người đã chọn").click();
        assertThat(reviewer.locator("[data-part=totals]"))
                .containsText("480 người, 360.000.000 đồng, đã loại 120 người");

        complete(reviewer);
        assertThat(reviewer.locator(".an-errors")).containsText("Chọn kết quả xử lý hồ sơ.");
        reviewer.locator("input[value=SUPPLEMENT]").check();
        reviewer.locator("textarea[data-var=reason]").fill("Nộp biên bản họp thôn");
        reviewer.reload();
        assertThat(reviewer.locator("textarea[data-var=reason]")).hasValue("Nộp biên bản họp thôn");
        complete(reviewer);
        assertThat(reviewer.locator(".an-form")).hasCount(0);

        Page chairman = at(Cases.CHAIRMAN, cases.task(number, Names.SIGN_OFF_STAGE));
        chairman.locator("button.claim").click();
        assertThat(chairman.locator("[data-part=proposal]")).containsText("Nộp biên bản họp thôn");
        chairman.locator("input[name=agreed][value=true]").check();
        complete(chairman);
        assertThat(chairman.locator(".an-form")).hasCount(0);

        Assertions.assertThat(cases.dossier(number).status()).isEqualTo(DossierStatus.WAITING_APPLICANT);
        Assertions.assertThat(failures).isEmpty();
    }

    @Test
    void headGivesTheTaskOnAndANoteGoesWithIt() {
        String number = cases.household();
        String task = cases.task(number, Names.HANDLE_STAGE);
        cases.claim(Cases.REVIEWER, task);
        Page chairman = at(Cases.CHAIRMAN, task);
        assertThat(chairman.locator(".an-holder")).containsText("đang giữ việc này từ 08:00 05/05/2020");
        chairman.locator("summary:has-text('Ghi chú nội bộ')").click();
        chairman.getByLabel("Ghi chú mới, người nộp không thấy").fill("Gọi lại cho bản Nà Phát");
        chairman.locator("button:has-text('Thêm ghi chú')").click();
        assertThat(chairman.locator("[data-part=together] .an-events")).containsText("Gọi lại cho bản Nà Phát");
        chairman.locator("summary:has-text('Giao lại việc')").click();
        chairman.locator("text=Thu về cho cả đơn vị").click();
        assertThat(chairman.locator(".an-holder")).containsText("Việc này chưa ai nhận");

        Page reviewer = at(Cases.REVIEWER, task);
        assertThat(reviewer.locator("[data-part=together]")).containsText("Gọi lại cho bản Nà Phát");
        assertThat(reviewer.locator("summary:has-text('Giao lại việc')")).hasCount(0);
        Assertions.assertThat(failures).isEmpty();
    }

    @Test
    void whatTheDomainRefusesIsToldInTheForm() {
        String number = cases.appraised();
        cases.submitDraft(number);
        String task = cases.task(cases.openKey(Names.SIGN_DECISION), Names.SIGN_DECISION);
        Page leader = at("lanhdao.12", task);
        leader.locator("button.claim").click();
        assertThat(leader.locator("[data-part=decision-lines] .an-rows")).containsText("1 dòng");
        leader.locator("input[name=agreed][value=true]").check();
        cases.at("2020-05-06T08:00");
        // Somebody prepared the draft in this officer's name: four eyes are missing.
        cases.preparedBy("lanhdao.12", number);

        complete(leader);

        assertThat(leader.locator(".an-errors")).containsText("Người lập dự thảo không được tự ký quyết định.");
        assertThat(leader.locator("input[name=agreed][value=true]")).isChecked();
    }

    @Test
    void manyPagesOpenedAtOnceAllCome() {
        at(Cases.REVIEWER, "");
        List<Page> pages = IntStream.range(0, 6)
                .mapToObj(i -> browser.contexts().get(0).newPage())
                .toList();
        pages.forEach(
                page -> page.evaluate("url => { location.href = url }", root() + "/camunda/app/tasklist/default/"));
        pages.forEach(
                page -> assertThat(page.locator("text=Việc của tôi").first()).isVisible());
    }
}
