package vn.ansinh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.ansinh.shared.AppClock;
import vn.ansinh.support.AnSinhWebTest;
import vn.ansinh.workflow.EngineJobs;

/**
 * 12 May 2020 at a commune, its district and its province: a late dossier, missing papers, a refusal, a list of a
 * thousand people, a chairman who leaves at noon, and a dossier that the district sends back.
 */
@AnSinhWebTest
@Import(Applicants.class)
class WorkingDayIT {

    private static final String RECEIVER = "tiepnhan.03388";
    private static final String REVIEWER = "xetduyet.03388";
    private static final String CHAIRMAN = "chutich.03388";
    private static final String APPRAISER = "thamdinh1.105";
    private static final String DISTRICT_LEADER = "lanhdao.105";
    private static final String PROVINCE_APPRAISER = "thamdinh1.12";
    private static final String PROVINCE_LEADER = "lanhdao.12";

    private static final String AGREE = "Đồng ý với đề xuất";

    @LocalServerPort
    private int port;

    @Autowired
    private AppClock clock;

    @Autowired
    private EngineJobs jobs;

    @Autowired
    private Applicants applicants;

    private Chromium chromium;
    private String late;
    private String lacking;
    private String unfounded;
    private String doubtful;
    private String list;

    @BeforeEach
    void openBrowser() {
        at("2020-05-04T08:00");
        late = applicants.handsIn("Lò Thị Muộn");
        at("2020-05-11T14:00");
        lacking = applicants.handsIn("Tao Thị Thiếu");
        unfounded = applicants.handsIn("Giàng A Khá");
        doubtful = applicants.handsIn("Vàng Thị Ngờ");
        at("2020-05-12T07:45");
        chromium = new Chromium(port);
    }

    @AfterEach
    void closeBrowser() {
        chromium.close();
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void fiveOfficersOverThreeLevelsHaveAFullDay() {
        receiverTakesInTheList();
        reviewerClearsTheDesk();
        reviewerWorksThroughTheList();
        chairmanSignsAndLeaves();
        deputySignsTheRest();
        districtSendsOneBack();
        reviewerMendsIt();
        applicantBringsThePapers();
        provinceSigns();
        eveningShowsWhatWasDone();
    }

    private void receiverTakesInTheList() {
        try (Visitor receiver = chromium.desktop()) {
            receiver.signIn(RECEIVER).open("/can-bo/tiep-nhan/QD15-LIST");
            receiver.page().locator("[id='file']").setInputFiles(Roster.file());
            receiver.page().locator("[id='paper-DANHSACH']").check();
            receiver.press("Tiếp tục: kiểm tra lại");
            receiver.sees("Có 3 lỗi", "Số CCCD/CMND", "Giới tính", "Hình thức chi trả", "1.000 người");
            receiver.shootAll("30-list-row-errors");
            receiver.page().locator("[id='partConfirmed']").check();
            receiver.press("Tiếp nhận hồ sơ");
            assertThat(receiver.page().locator("h1")).hasText("Đã tiếp nhận hồ sơ");
            list = receiver.page().locator("[id='so-ho-so']").innerText();
        }
    }

    private void reviewerClearsTheDesk() {
        officer(REVIEWER, desk -> {
            assertThat(desk.list("Quá hạn")).hasCount(1);
            assertThat(desk.list("Việc của đơn vị")).hasCount(5);
            desk.shoot("31-desk-in-the-morning");
            desk.take("Quá hạn", late)
                    .sees("Lò Thị Muộn", "quá hạn 1 ngày làm việc")
                    .choose("Đủ điều kiện, đề nghị hỗ trợ")
                    .complete();
            desk.take(lacking)
                    .choose("Yêu cầu người nộp bổ sung giấy tờ")
                    .write("reason", "Nộp bản sao sổ hộ khẩu có xác nhận tạm trú tại bản Mẫu 3.")
                    .shoot("32-ask-for-papers")
                    .complete();
            desk.take(unfounded)
                    .choose("Từ chối giải quyết")
                    .select("reasonCode", "INCOME_TOO_HIGH")
                    .shoot("33-refuse")
                    .complete();
            desk.take(doubtful).choose("Đủ điều kiện, đề nghị hỗ trợ").complete();
        });
    }

    private void reviewerWorksThroughTheList() {
        officer(REVIEWER, desk -> {
            desk.finds(list);
            long started = System.nanoTime();
            desk.open(list).sees("1.000 dòng");
            System.out.printf(
                    "A list of %d lines is shown %d ms after the click%n",
                    Roster.GOOD, (System.nanoTime() - started) / 1_000_000);
            desk.claim();
            desk.shoot("34-list-of-a-thousand");
            desk.filter("ban mau 7").sees("83 / 1.000 dòng");
            desk.tickAll().refuseTicked("DECLINED").sees("917 người, 687.750.000 đồng, đã loại 83 người");
            desk.shoot("36-many-refused-at-once");
            desk.choose("Đủ điều kiện, đề nghị hỗ trợ").complete();
        });
    }

    private void chairmanSignsAndLeaves() {
        officer(CHAIRMAN, desk -> {
            desk.take(late).sees("quá hạn 1 ngày làm việc").choose(AGREE).complete();
            desk.take(lacking).sees("Nộp bản sao sổ hộ khẩu").choose(AGREE).complete();
            desk.take(doubtful).choose(AGREE).complete();
        });
        try (Visitor chairman = chromium.desktop()) {
            chairman.signIn(CHAIRMAN).open("/can-bo/vang-mat");
            chairman.page().getByLabel("Người thay (cùng đơn vị)").selectOption(RECEIVER);
            chairman.page().getByLabel("Vắng từ ngày").fill("2020-05-12");
            chairman.page().getByLabel("đến hết ngày").fill("2020-05-13");
            chairman.page().getByLabel("Lý do").fill("Họp tại huyện");
            chairman.shootAll("35-absence");
            chairman.press("Đăng ký");
            chairman.sees("đang vắng");
        }
    }

    private void deputySignsTheRest() {
        officer(RECEIVER, desk -> {
            desk.take(unfounded).choose(AGREE).complete();
            desk.take(list).choose(AGREE).complete();
        });
    }

    private void districtSendsOneBack() {
        at("2020-05-12T14:00");
        officer(APPRAISER, desk -> {
            desk.take(late).choose("Đủ điều kiện, đề nghị phê duyệt").complete();
            desk.take(doubtful)
                    .choose("Trả lại khâu trước")
                    .write("reason", "Chưa rõ công việc trước khi mất việc: xác minh lại tại bản.")
                    .shoot("37-return")
                    .complete();
        });
        officer(DISTRICT_LEADER, desk -> {
            desk.take(late).choose(AGREE).complete();
            desk.take(doubtful).choose(AGREE).complete();
        });
    }

    private void reviewerMendsIt() {
        officer(
                REVIEWER,
                desk -> desk.take(doubtful)
                        .sees("Trả lại", "xác minh lại tại bản")
                        .shoot("38-returned")
                        .choose("Đủ điều kiện, đề nghị hỗ trợ")
                        .complete());
        officer(RECEIVER, desk -> desk.take(doubtful).choose(AGREE).complete());
    }

    private void applicantBringsThePapers() {
        at("2020-05-12T15:30");
        officer(
                RECEIVER,
                desk -> desk.take("Tiếp nhận giấy tờ bổ sung")
                        .sees("Nộp bản sao sổ hộ khẩu")
                        .shoot("39-papers-brought")
                        .complete());
    }

    private void provinceSigns() {
        officer(PROVINCE_APPRAISER, desk -> {
            desk.take("Lập dự thảo quyết định").sees(late);
            desk.tick(late);
            desk.press("Thêm hồ sơ đã chọn");
            desk.sees("Đã thêm 1 hồ sơ.").complete();
        });
        officer(
                PROVINCE_LEADER,
                desk -> desk.take("Quyết định chờ ký", "Ký quyết định")
                        .sees(late)
                        .choose("Ký quyết định")
                        .complete());
        jobs.runDue();
    }

    private void eveningShowsWhatWasDone() {
        assertThat(status(late)).isEqualTo("APPROVED");
        assertThat(status(lacking)).isEqualTo("IN_PROGRESS");
        assertThat(status(unfounded)).isEqualTo("REFUSED");
        assertThat(status(doubtful)).isEqualTo("IN_PROGRESS");
        assertThat(status(list)).isEqualTo("IN_PROGRESS");
        assertThat(applicants.ask(
                        late,
                        "SELECT COUNT(*) FROM late_flag f JOIN stage s ON s.id = f.stage_id"
                                + " WHERE f.level = 'LATE' AND s.dossier_id = ?"))
                .isEqualTo("1");
        assertThat(applicants.ask(list, "SELECT COUNT(*) FROM line WHERE status = 'REFUSED' AND dossier_id = ?"))
                .isEqualTo("83");
        assertThat(applicants.ask(list, "SELECT ended_by FROM stage WHERE code = 'REVIEW' AND dossier_id = ?"))
                .isEqualTo(RECEIVER);
        assertThat(applicants.ask(doubtful, "SELECT COUNT(*) FROM stage WHERE code = 'REVIEW' AND dossier_id = ?"))
                .isEqualTo("2");
        assertThat(applicants.ask(unfounded, "SELECT COUNT(*) FROM letter WHERE kind = 'REFUSAL' AND dossier_id = ?"))
                .isEqualTo("1");
    }

    private String status(String number) {
        return applicants.ask(number, "SELECT status FROM dossier WHERE id = ?");
    }

    private void officer(String username, Consumer<Tasklist> work) {
        try (Visitor officer = chromium.desktop()) {
            work.accept(new Tasklist(officer.signIn(username)));
        }
    }

    /** Vietnamese time, {@code yyyy-MM-ddTHH:mm}; what has become due by then is done. */
    private void at(String time) {
        clock.moveTo(LocalDateTime.parse(time).atZone(AppClock.ZONE).toInstant());
        jobs.runDue();
    }
}
