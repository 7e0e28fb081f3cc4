package vn.ansinh.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.support.TestCases;

/** Somebody with a receipt, at an address of their own. */
final class Citizen {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final MockMvc mvc;
    private final Received received;
    private final String address = "198.51.103." + ADDRESSES.incrementAndGet();

    Citizen(MockMvc mvc, Received received) {
        this.mvc = mvc;
        this.received = received;
    }

    /** The dossier's page; {@code more} are further fields, name and value in turn. */
    String page(String... more) throws Exception {
        AbstractMockHttpServletRequestBuilder<?> request = fields(post("/tra-cuu"), more)
                .param("so", TestCases.number(received))
                .param("ma", received.secret());
        MockHttpServletResponse answer = send(request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    /** The ticket that {@code page} holds for the form to {@code action}. */
    static String ticket(String page, String action) {
        Matcher ticket = Pattern.compile("action=\"/tra-cuu/" + action + "\"[^§]*?name=\"ve\" value=\"([^\"]+)\"")
                .matcher(page);
        assertThat(ticket.find()).as("a form to " + action).isTrue();
        return ticket.group(1);
    }

    MockHttpServletResponse sends(String action, String ticket, String... more) throws Exception {
        return send(fields(post("/tra-cuu/" + action), more)
                .param("so", TestCases.number(received))
                .param("ve", ticket));
    }

    MockHttpServletResponse sendsFiles(String ticket, List<MockMultipartFile> files) throws Exception {
        MockMultipartHttpServletRequestBuilder request = multipart("/tra-cuu/bo-sung");
        files.forEach(request::file);
        return send(request.param("so", TestCases.number(received)).param("ve", ticket));
    }

    private static AbstractMockHttpServletRequestBuilder<?> fields(
            AbstractMockHttpServletRequestBuilder<?> request, String... more) {
        for (int i = 0; i < more.length; i += 2) {
            request.param(more[i], more[i + 1]);
        }
        return request;
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        MockHttpServletResponse response = mvc.perform(request.with(csrf()).with(sent -> {
                    sent.setRemoteAddr(address);
                    return sent;
                }))
                .andReturn()
                .getResponse();
        response.setCharacterEncoding("UTF-8");
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        return response;
    }
}
