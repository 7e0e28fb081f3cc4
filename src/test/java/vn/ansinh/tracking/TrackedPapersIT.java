package vn.ansinh.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.ansinh.support.TestCases.number;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.letter.LetterKind;
import vn.ansinh.letter.Letters;
import vn.ansinh.shared.AppClock;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.SmallPdf;
import vn.ansinh.support.TestCases;

/** The papers that were written to the applicant, from the dossier's page. */
@AnSinhTest
@Import(TestCases.class)
class TrackedPapersIT {

    private static final String COMMUNE = "C03388";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestCases cases;

    @Autowired
    private Letters letters;

    @Autowired
    private AppClock clock;

    private final String address = "198.51.104.1";

    @BeforeEach
    void startAFreshDay() {
        cases.at("2020-05-04T08:00");
    }

    @AfterEach
    void backToTheRealTime() {
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void papersToTheApplicantComeByTicketForAWhileAndNobodyElsesDo() throws Exception {
        Received received = household();
        Received other = household();
        long receipt = keep(LetterKind.RECEIPT, received, "own");
        keep(LetterKind.PAYOUT_LIST, received, "others");
        long otherReceipt = keep(LetterKind.RECEIPT, other, "other");

        String page = ask(number(received), received.secret(), "").getContentAsString();
        assertThat(page).contains(LetterKind.RECEIPT.vietnamese()).doesNotContain(LetterKind.PAYOUT_LIST.vietnamese());
        Matcher ticket = Pattern.compile(
                        "name=\"van-ban\" value=\"(\\d+)\">\\s*<input[^>]*name=\"ve\" value=\"([^\"]+)\"")
                .matcher(page);
        assertThat(ticket.find()).isTrue();
        assertThat(ticket.group(1)).isEqualTo(Long.toString(receipt));

        MockHttpServletResponse paper = fetch(number(received), ticket.group(1), ticket.group(2));
        assertThat(paper.getStatus()).isEqualTo(200);
        assertThat(paper.getContentType()).startsWith("application/pdf");
        assertThat(paper.getHeader("Cache-Control")).contains("no-store");
        assertThat(paper.getContentAsByteArray()).isEqualTo(letters.get(receipt).content());

        String wrong = ticket.group(2).replaceFirst("^\\d+", "99999999999");
        for (MockHttpServletResponse refused : List.of(
                fetch(number(received), ticket.group(1), wrong),
                fetch(number(received), Long.toString(otherReceipt), ticket.group(2)),
                fetch(number(other), Long.toString(otherReceipt), ticket.group(2)),
                fetch(number(received), "../1", ticket.group(2)),
                fetch("<script>", "", "<script>"))) {
            assertThat(refused.getStatus()).isEqualTo(404);
            assertThat(refused.getContentAsString()).doesNotContain("%PDF", "<script>");
        }
        assertThat(fetch(number(received), ticket.group(1), "").getStatus()).isEqualTo(400);
        assertThat(fetch("", ticket.group(1), ticket.group(2)).getStatus()).isEqualTo(400);
        cases.at("2020-05-04T08:31");
        assertThat(fetch(number(received), ticket.group(1), ticket.group(2)).getContentAsString())
                .contains("Trang hồ sơ đã mở quá lâu", number(received));
    }

    private long keep(LetterKind kind, Received received, String title) {
        return letters.keep(
                kind,
                received.dossier().id(),
                null,
                null,
                kind.vietnamese(),
                "van-ban.pdf",
                check -> SmallPdf.titled(title));
    }

    private MockHttpServletResponse fetch(String number, String letter, String ticket) throws Exception {
        MockHttpServletResponse response = mvc.perform(post("/tra-cuu/van-ban")
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        })
                        .param("so", number)
                        .param("van-ban", letter)
                        .param("ve", ticket))
                .andReturn()
                .getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }

    private Received household() {
        return cases.receive("QD15-HKD", COMMUNE, cases.person("HKD", 1, 1_000_000));
    }

    private MockHttpServletResponse ask(String number, String secret, String idNumber) throws Exception {
        MockHttpServletResponse response = mvc.perform(post("/tra-cuu")
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        })
                        .param("so", number)
                        .param("ma", secret)
                        .param("cccd", idNumber))
                .andReturn()
                .getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }
}
