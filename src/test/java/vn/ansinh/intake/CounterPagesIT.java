package vn.ansinh.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.support.AnSinhTest;

@AnSinhTest
class CounterPagesIT {

    private static final String FORM = "/can-bo/tiep-nhan/QD15-HKD";
    private static final RequestPostProcessor RECEIVER =
            user(CounterTestData.RECEIVER).roles("RECEIVER");
    private static final RequestPostProcessor STRANGER =
            user(CounterTestData.OTHER_RECEIVER).roles("RECEIVER");

    @Autowired
    MockMvc mvc;

    @Autowired
    AppClock clock;

    private final String token = UUID.randomUUID().toString();

    @BeforeEach
    void morning() {
        CounterTestData.morning(clock);
    }

    @Test
    void homeNamesTheOfficerAndTheUnits() throws Exception {
        mvc.perform(get("/can-bo").with(RECEIVER))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/can-bo/tiep-nhan")));
    }

    @Test
    void proceduresOfTodayAreOffered() throws Exception {
        mvc.perform(get("/can-bo/tiep-nhan").with(RECEIVER))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(FORM)))
                .andExpect(content().string(not(containsString("QD23-HKD"))));
    }

    @Test
    void officerWhoIsNoReceiverIsTurnedAway() throws Exception {
        mvc.perform(get("/can-bo/tiep-nhan").with(user("xetduyet.03388"))).andExpect(status().isForbidden());
    }

    @Test
    void procedureThatTakesNothingTodayIsNotFound() throws Exception {
        mvc.perform(get("/can-bo/tiep-nhan/QD23-HKD").with(RECEIVER)).andExpect(status().isNotFound());
    }

    @Test
    void emptyFormComesBackWithEveryErrorLinkedToItsField() throws Exception {
        String page = mvc.perform(form().param("applicant-name", "Lò <b>Thị</b>")
                        .with(RECEIVER)
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);

        for (String field : new String[] {
            "applicantKind",
            "channel",
            "applicant-name",
            "applicant-idNumber",
            "applicant-birth",
            "applicant-address",
            "group",
            "months",
            "payChannel",
            "fact-revenue",
            "fact-otherBenefit",
            "paper-DON",
            "paper-THUE"
        }) {
            assertThat(page).contains("href=\"#" + field + "\"").contains("id=\"" + field + "\"");
        }
        assertThat(page).contains("value=\"Lò &lt;b&gt;Thị&lt;/b&gt;\"").doesNotContain("<b>Thị</b>");
    }

    @Test
    void pageWithoutItsTokenAgainstForgeryIsRefused() throws Exception {
        mvc.perform(form().with(RECEIVER)).andExpect(status().isForbidden());
    }

    @Test
    void oneApplicationGoesFromTheFormToTheReceipt() throws Exception {
        String number = takeIn();
        String dossier = "/can-bo/ho-so/" + number;

        String received = page(dossier + "/tiep-nhan", RECEIVER);
        assertThat(received).contains(number).contains("19/05/2020");
        Matcher receipt =
                Pattern.compile(Pattern.quote(dossier) + "/giay-to/\\d+").matcher(received);
        assertThat(receipt.find()).isTrue();
        mvc.perform(get(receipt.group()).with(RECEIVER))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/pdf"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().string("Content-Disposition", containsString("inline")));
        mvc.perform(get(receipt.group()).with(STRANGER)).andExpect(status().isNotFound());

        String page = page(dossier, RECEIVER);
        assertThat(page)
                .contains("Lò Văn Mẫu")
                .contains("60.000.000")
                .contains("don.pdf")
                .contains("Sổ thời hạn");
        Matcher paper = Pattern.compile(Pattern.quote(dossier) + "/tep/\\d+").matcher(page);
        assertThat(paper.find()).isTrue();
        mvc.perform(get(paper.group()).with(RECEIVER))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
        mvc.perform(get(paper.group()).with(STRANGER)).andExpect(status().isNotFound());
        mvc.perform(get(dossier).with(STRANGER)).andExpect(status().isNotFound());
        mvc.perform(get(dossier + "/tiep-nhan").with(STRANGER)).andExpect(status().isNotFound());
        assertThat(page("/can-bo/ho-so?tim=" + number, RECEIVER)).contains(dossier);
        assertThat(page("/can-bo/ho-so?tim=" + number, STRANGER)).doesNotContain(dossier);
    }

    @Test
    void secondClickAndReloadLandOnTheSameDossier() throws Exception {
        String number = takeIn();

        mvc.perform(post(FORM + "/" + token).with(RECEIVER).with(csrf()))
                .andExpect(redirectedUrl("/can-bo/ho-so/" + number + "/tiep-nhan"));
        mvc.perform(get(FORM + "/" + token).with(RECEIVER))
                .andExpect(redirectedUrl("/can-bo/ho-so/" + number + "/tiep-nhan"));
        mvc.perform(good().with(RECEIVER).with(csrf())).andExpect(status().isConflict());
    }

    @Test
    void draftIsNobodyElses() throws Exception {
        mvc.perform(good().with(RECEIVER).with(csrf())).andExpect(redirectedUrl(FORM + "/" + token));

        mvc.perform(get(FORM + "/" + token).with(STRANGER)).andExpect(status().isNotFound());
        mvc.perform(post(FORM + "/" + token).with(STRANGER).with(csrf())).andExpect(status().isNotFound());
        mvc.perform(good().with(STRANGER).with(csrf())).andExpect(status().isNotFound());
        mvc.perform(get(FORM + "/khong-phai-ma").with(RECEIVER)).andExpect(status().isNotFound());
    }

    @Test
    void duplicateIsShownOnTheReviewAndNeedsItsTick() throws Exception {
        String person = CounterTestData.freshNumber();
        mvc.perform(good(person, token).with(RECEIVER).with(csrf())).andExpect(redirectedUrl(FORM + "/" + token));
        mvc.perform(post(FORM + "/" + token).with(RECEIVER).with(csrf())).andExpect(status().is3xxRedirection());
        String second = UUID.randomUUID().toString();
        mvc.perform(good(person, second).with(RECEIVER).with(csrf())).andExpect(redirectedUrl(FORM + "/" + second));

        assertThat(page(FORM + "/" + second, RECEIVER))
                .contains("đang đề nghị hưởng")
                .contains("warningsConfirmed");
        mvc.perform(post(FORM + "/" + second).with(RECEIVER).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#warningsConfirmed\"")));
        mvc.perform(post(FORM + "/" + second)
                        .param("warningsConfirmed", "true")
                        .with(RECEIVER)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void fileThatIsNoScanIsRefusedAndTheRestStays() throws Exception {
        String page = mvc.perform(good().file(
                                new MockMultipartFile("file-THUE", "thue.pdf", "application/pdf", "MZ".getBytes(UTF_8)))
                        .with(RECEIVER)
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);

        assertThat(page).contains("href=\"#paper-THUE\"").contains("don.pdf").contains("value=\"Lò Văn Mẫu\"");
    }

    @Test
    void listIsReviewedWithItsBadRowsAndHandedInWithoutThem() throws Exception {
        String list = "/can-bo/tiep-nhan/QD15-LIST";
        String csv = "Họ và tên,Số CCCD/CMND,Ngày hoặc năm sinh,Nơi ở,Mã nhóm,Số tháng,Hình thức chi trả\n"
                + "Lò Thị Một,%s,1970,Bản Mẫu,HONGHEO,3,Tiền mặt\n".formatted(CounterTestData.freshNumber())
                + "Lò Thị Hai,123,1970,Bản Mẫu,HONGHEO,3,Tiền mặt\n";
        mvc.perform(multipart(list)
                        .file(new MockMultipartFile("file", "ds.csv", "text/csv", csv.getBytes(UTF_8)))
                        .param("token", token)
                        .param("unitId", CounterTestData.COMMUNE)
                        .param("channel", "COUNTER")
                        .param("applicantKind", "COMMUNE")
                        .param("papers", "DANHSACH")
                        .with(RECEIVER)
                        .with(csrf()))
                .andExpect(redirectedUrl(list + "/" + token));

        assertThat(page(list + "/" + token, RECEIVER))
                .contains("ds.csv")
                .contains("Lò Thị Một")
                .contains("Số CCCD/CMND")
                .contains("partConfirmed");
        mvc.perform(post(list + "/" + token).with(RECEIVER).with(csrf())).andExpect(status().isUnprocessableEntity());
        String target = mvc.perform(post(list + "/" + token)
                        .param("partConfirmed", "true")
                        .with(RECEIVER)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(page(String.valueOf(target).replace("/tiep-nhan", ""), RECEIVER))
                .contains("Lò Thị Một")
                .doesNotContain("Lò Thị Hai");
    }

    @Test
    void listPageWithoutAFileSaysSo() throws Exception {
        mvc.perform(multipart("/can-bo/tiep-nhan/QD15-LIST")
                        .param("token", token)
                        .param("unitId", CounterTestData.COMMUNE)
                        .with(RECEIVER)
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#file\"")));
    }

    @Test
    void templateIsAnExcelFile() throws Exception {
        byte[] file = mvc.perform(get("/can-bo/tiep-nhan/mau-danh-sach.xlsx").with(RECEIVER))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(file).startsWith('P', 'K');
    }

    @Test
    void withdrawalNeedsAReason() throws Exception {
        String dossier = "/can-bo/ho-so/" + takeIn();

        mvc.perform(post(dossier + "/rut").param("reason", "").with(RECEIVER).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#reason\"")));
        mvc.perform(post(dossier + "/rut")
                        .param("reason", "Đổi ý")
                        .with(RECEIVER)
                        .with(csrf()))
                .andExpect(redirectedUrl(dossier));
        assertThat(page(dossier, RECEIVER)).contains("Người nộp đã rút").doesNotContain("name=\"reason\"");
    }

    private String takeIn() throws Exception {
        mvc.perform(good().with(RECEIVER).with(csrf())).andExpect(redirectedUrl(FORM + "/" + token));
        assertThat(page(FORM + "/" + token, RECEIVER))
                .contains("Lò Văn Mẫu")
                .contains("60.000.000")
                .contains("don.pdf");
        assertThat(page(FORM + "/" + token + "/sua", RECEIVER)).contains("value=\"Lò Văn Mẫu\"");
        String target = mvc.perform(post(FORM + "/" + token).with(RECEIVER).with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        Matcher number = Pattern.compile("/can-bo/ho-so/([^/]+)/tiep-nhan").matcher(String.valueOf(target));
        assertThat(number.matches()).isTrue();
        return number.group(1);
    }

    private String page(String url, RequestPostProcessor who) throws Exception {
        return mvc.perform(get(url).with(who))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
    }

    private MockMultipartHttpServletRequestBuilder form() {
        MockMultipartHttpServletRequestBuilder form = multipart(FORM);
        form.param("token", token).param("unitId", CounterTestData.COMMUNE);
        return form;
    }

    private MockMultipartHttpServletRequestBuilder good() {
        return good(CounterTestData.freshNumber(), token);
    }

    private static MockMultipartHttpServletRequestBuilder good(String idNumber, String draft) {
        MockMultipartHttpServletRequestBuilder form = multipart(FORM)
                .file(new MockMultipartFile("file-DON", "don.pdf", "application/pdf", FileCheckTest.PDF));
        form.param("token", draft)
                .param("unitId", CounterTestData.COMMUNE)
                .param("channel", "COUNTER")
                .param("applicantKind", "HOUSEHOLD")
                .param("applicant-name", "Lò Văn Mẫu")
                .param("applicant-idNumber", idNumber)
                .param("applicant-birth", "1970")
                .param("applicant-address", "Bản Mẫu")
                .param("group", "HKD")
                .param("months", "1")
                .param("payChannel", "CASH")
                .param("fact-revenue", "60.000.000")
                .param("fact-eventOn", "01/04/2020")
                .param("fact-otherBenefit", "false")
                .param("papers", "THUE");
        return form;
    }
}
