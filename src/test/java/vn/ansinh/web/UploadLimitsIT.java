package vn.ansinh.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.ansinh.support.AnSinhWebTest;

/** Uploads that are too large, with their length said before and without; without, the server hangs up behind 60 MB. */
@AnSinhWebTest
class UploadLimitsIT {

    private static final String BOUNDARY = "----khung";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/tra-cuu/bo-sung, 31",
        "/tra-cuu/bo-sung, 70",
        "/xac-minh, 31",
        "/xac-minh, 70",
        "/nop-ho-so/ho-so/giay-to, 33",
        "/nop-ho-so/ho-so/giay-to, 70"
    })
    void theAnswerSaysThatItIsTooLargeAndNotThatATokenIsMissing(String path, int megabytes) throws Exception {
        for (boolean lengthSaid : megabytes > 60 ? List.of(true) : List.of(true, false)) {
            HttpResponse<String> answer = upload(path, megabytes, lengthSaid);

            assertThat(answer.statusCode())
                    .as("%s, length said: %s", path, lengthSaid)
                    .isEqualTo(413);
            assertThat(answer.body()).contains("MB").doesNotContain("Phiên làm việc");
        }
    }

    private HttpResponse<String> upload(String path, int megabytes, boolean lengthSaid)
            throws IOException, InterruptedException {
        byte[] head = ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n")
                .getBytes(US_ASCII);
        byte[] tail = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(US_ASCII);
        byte[] file = new byte[megabytes << 20];
        HttpRequest.BodyPublisher chunks =
                BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(List.<InputStream>of(
                        new ByteArrayInputStream(head),
                        new ByteArrayInputStream(file),
                        new ByteArrayInputStream(tail)))));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Accept", "text/html")
                .POST(
                        lengthSaid
                                ? BodyPublishers.fromPublisher(chunks, head.length + file.length + tail.length)
                                : chunks)
                .build();
        return HttpClient.newBuilder()
                .followRedirects(Redirect.NORMAL)
                .cookieHandler(new CookieManager())
                .build()
                .send(request, BodyHandlers.ofString());
    }
}
