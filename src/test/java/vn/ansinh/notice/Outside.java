package vn.ansinh.notice;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.List;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A mail server and a gateway of short messages, real ones, on this machine. */
final class Outside {

    static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    static final WireMockServer GATEWAY =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    private Outside() {}

    static void start(DynamicPropertyRegistry settings) {
        MAIL.start();
        GATEWAY.start();
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        settings.add("ansinh.public-url", () -> "https://hoso.laichau.example");
        settings.add("ansinh.notice.mail-from", () -> "An Sinh <hoso@laichau.example>");
        settings.add("ansinh.notice.sms.url", () -> GATEWAY.baseUrl() + "/sms");
        settings.add("ansinh.notice.sms.token", () -> "Bearer thu");
        settings.add("ansinh.notice.sms.sender", () -> "ANSINH");
        settings.add("ansinh.notice.sms.timeout", () -> "PT5S");
        settings.add("ansinh.notice.sms.accepted", () -> "\"accepted\":\\s*true");
    }

    /** Forgets everything; from now on all goes well. */
    static void reset() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
        GATEWAY.resetAll();
        answer(aResponse().withStatus(202).withBody("{\"accepted\": true}"));
    }

    static void answer(ResponseDefinitionBuilder answer) {
        GATEWAY.stubFor(post(urlEqualTo("/sms")).willReturn(answer));
    }

    static List<LoggedRequest> messages() {
        return GATEWAY.findAll(postRequestedFor(urlEqualTo("/sms")));
    }
}
