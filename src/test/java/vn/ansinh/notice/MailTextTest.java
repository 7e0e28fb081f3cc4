package vn.ansinh.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailTextTest {

    @Test
    void whatAnOfficerOrApplicantWroteIsTextInTheHtmlToo() {
        String html = MailCarrier.html(
                "Kính gửi <script>alert(1)</script> & \"Lò\"\n\nXem https://a.example/x?y=1\"onclick=z");
        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Lò&quot;")
                .contains("<a href=\"https://a.example/x?y=1\">")
                .doesNotContain("<script>", "\"onclick");
    }
}
