package vn.ansinh.online;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import vn.ansinh.support.SmallPdf;

/** Somebody at home, at one address, with the cookie that the pages gave. */
final class AtHome {

    static final byte[] PDF = SmallPdf.titled("Đơn đề nghị");
    static final String STEPS = "/nop-ho-so/to-khai/";

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final MockMvc mvc;
    private final String address;

    @Nullable
    Cookie cookie;

    AtHome(MockMvc mvc, String address) {
        this.mvc = mvc;
        this.address = address;
    }

    static String freshNumber() {
        return "0120700%05d".formatted(PEOPLE.incrementAndGet() + 70_000);
    }

    MockHttpServletResponse open(String path) throws Exception {
        return perform(get(path));
    }

    MockHttpServletResponse send(String path, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post(path).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return perform(request);
    }

    MockHttpServletResponse step(Step step, String... fields) throws Exception {
        return send(STEPS + step.path(), fields);
    }

    /** {@code fields} and one file of each paper of a household's business. */
    MockHttpServletResponse papers(byte[] content, String fileName, String... fields) throws Exception {
        MockMultipartHttpServletRequestBuilder request = multipart(STEPS + Step.PAPERS.path());
        request.file(new MockMultipartFile("file-DON", fileName, "application/pdf", content));
        request.file(new MockMultipartFile("file-THUE", "thue.pdf", "application/pdf", PDF));
        request.with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return perform(request);
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        request.with(sent -> {
            sent.setRemoteAddr(address);
            return sent;
        });
        if (cookie != null) {
            request.cookie(cookie);
        }
        MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        Cookie given = answer.getCookie(DraftCookie.NAME);
        if (given != null) {
            cookie = given.getMaxAge() == 0 ? null : given;
        }
        return answer;
    }

    /** Begins an application of a household's business and fills every page but the last. */
    AtHome fill(String name, String idNumber) throws Exception {
        send("/nop-ho-so/bat-dau", "thu-tuc", "QD15-HKD");
        step(Step.COMMUNE, "unitId", "C03388");
        applicant(name, idNumber);
        step(Step.BENEFICIARY, "huong", "toi");
        step(Step.FACTS, "fact-revenue", "60.000.000", "fact-eventOn", "01/04/2020", "fact-otherBenefit", "false");
        step(Step.BENEFIT, "group", "HKD", "months", "3");
        step(Step.PAYMENT, "payChannel", "CASH");
        papers(PDF, "don.pdf");
        step(Step.RESULT, "nhan", "quay");
        return this;
    }

    MockHttpServletResponse applicant(String name, String idNumber) throws Exception {
        return step(
                Step.APPLICANT,
                "applicantKind",
                "HOUSEHOLD",
                "applicant-name",
                name,
                "applicant-idNumber",
                idNumber,
                "applicant-birth",
                "1970",
                "applicant-sex",
                "M",
                "applicant-address",
                "Bản Mẫu",
                "phone",
                "0912345678");
    }

    MockHttpServletResponse submit(String... fields) throws Exception {
        return send(STEPS + "kiem-tra", fields);
    }

    /** The text of the element with this id on a page. */
    static String text(MockHttpServletResponse page, String id) throws Exception {
        Matcher found = Pattern.compile("id=\"" + id + "\"[^>]*>([^<]*)<").matcher(page.getContentAsString(UTF_8));
        if (!found.find()) {
            throw new AssertionError("No " + id + " in " + page.getContentAsString(UTF_8));
        }
        return found.group(1);
    }
}
