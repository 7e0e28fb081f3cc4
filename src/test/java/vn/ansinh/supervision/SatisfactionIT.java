package vn.ansinh.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.dossier.FeedbackKind;
import vn.ansinh.dossier.Feedbacks;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.TestCases;

/** What supervisors and counters see of ratings and opinions. */
@AnSinhTest
@Import(TestCases.class)
class SatisfactionIT {

    /** In Thành phố Lai Châu and in Huyện Tam Đường. */
    private static final String CITY_WARD = "C03388";

    private static final String HILL_COMMUNE = "C03430";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestCases cases;

    @Autowired
    private Feedbacks feedbacks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AppClock clock;

    @BeforeEach
    void onADayOfItsOwn() {
        cases.at("2020-06-10T08:00");
    }

    @AfterEach
    void backToTheRealTime() {
        clock.shiftBy(Duration.ZERO);
        jdbc.sql("DELETE FROM satisfaction WHERE rated_at BETWEEN '2020-06-01' AND '2020-07-01'")
                .update();
        jdbc.sql("DELETE FROM feedback WHERE sent_at BETWEEN '2020-06-01' AND '2020-07-01'")
                .update();
    }

    @Test
    void scoresAreMeansByUnitAndTheTotalCountsEveryRatingOnce() throws Exception {
        rate(household(CITY_WARD), 5, 4, 5, 3, 5, "Cảm ơn <b>các</b> anh chị");
        rate(household(CITY_WARD), 2, 2, 2, 2, 2, null);
        rate(household(HILL_COMMUNE), 4, 4, 4, 4, 4, null);

        String page = page("giamsat.12", "/giam-sat/hai-long?tu=2020-06-01&den=2020-06-30");

        assertThat(row(page, "Phường Quyết Tiến"))
                .containsExactly("2", "3,5", "3,0", "3,5", "2,5", "3,5", "50,0%", "0", "0", "0");
        assertThat(row(page, "Tổng cộng")).startsWith("3", "3,7", "3,3", "3,7", "3,0", "3,7", "66,7%");
        assertThat(page).contains("Cảm ơn &lt;b&gt;các&lt;/b&gt; anh chị");
        assertThat(page("giamsat.106", "/giam-sat/hai-long?tu=2020-06-01&den=2020-06-30"))
                .doesNotContain("Phường Quyết Tiến", "Cảm ơn")
                .contains("Xã ");
        assertThat(page("giamsat.12", "/giam-sat/hai-long?tu=2020-06-11&den=2020-06-30"))
                .contains("Chưa có đánh giá, ý kiến nào");
        assertThat(page("giamsat.12", "/giam-sat/hai-long?tu=2020-06-01&den=2020-06-30&thutuc=QD15-TUDO"))
                .contains("Chưa có đánh giá, ý kiến nào");
    }

    @Test
    void opinionsWaitOnThePageOfTheirCounterUntilTheyAreAnswered() throws Exception {
        Received received = household(CITY_WARD);
        feedbacks.tell(received.dossier(), FeedbackKind.GRIEVANCE, "Chờ đã <i>lâu</i> quá", null);
        assertThat(page("tiepnhan.03388", "/can-bo")).contains("chờ trả lời").doesNotContain("có ý kiến quá hạn");

        cases.at("2020-07-02T08:00");

        assertThat(page("tiepnhan.03388", "/can-bo")).contains("có ý kiến quá hạn");
        assertThat(page("tiepnhan.03388", "/can-bo/y-kien"))
                .contains("Chờ đã &lt;i&gt;lâu&lt;/i&gt; quá", "01/07/2020", "Quá hạn", TestCases.number(received));
        assertThat(page("tiepnhan.03430", "/can-bo/y-kien")).contains("Không có ý kiến nào chờ trả lời");
        assertThat(page("xetduyet.03388", "/can-bo/y-kien")).contains("Không có ý kiến nào chờ trả lời");
        String desk = "/giam-sat/hai-long?tu=2020-06-01&den=2020-06-30";
        assertThat(row(page("giamsat.12", desk), "Phường Quyết Tiến"))
                .containsExactly("0", "–", "–", "–", "–", "–", "–", "1", "1", "1");

        feedbacks.answer(
                received.dossier(),
                feedbacks.list(received.dossier().id()).get(0).id(),
                "Đã trình lên huyện",
                new Actor("tiepnhan.03388", CITY_WARD));

        assertThat(page("tiepnhan.03388", "/can-bo/y-kien")).doesNotContain(TestCases.number(received));
        assertThat(row(page("giamsat.12", desk), "Phường Quyết Tiến")).endsWith("1", "0", "0");
    }

    private Received household(String communeId) {
        return cases.receive("QD15-HKD", communeId, cases.person("HKD", 1, 1_000_000));
    }

    private void rate(Received received, int time, int steps, int manner, int openness, int result, String comment) {
        jdbc.sql("INSERT INTO satisfaction VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        received.dossier().id(),
                        received.dossier().receivingUnitId(),
                        received.dossier().procedureVersionId(),
                        time,
                        steps,
                        manner,
                        openness,
                        result,
                        comment,
                        "2020-06-10 01:00:00")
                .update();
    }

    /** The cells behind a row's name. */
    private static String[] row(String page, String name) {
        String row = page.substring(page.indexOf(">" + name + "</th>"));
        return row.substring(row.indexOf("</th>") + 5, row.indexOf("</tr>"))
                .replaceAll("<[^>]*>", " ")
                .strip()
                .split("\\s+");
    }

    private String page(String officer, String path) throws Exception {
        String role = officer.startsWith("giamsat") ? "SUPERVISOR" : "RECEIVER";
        MockHttpServletResponse answer = mvc.perform(
                        get(path).with(user(officer).roles(role)))
                .andReturn()
                .getResponse();
        answer.setCharacterEncoding("UTF-8");
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString();
    }
}
