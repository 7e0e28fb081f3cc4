package vn.ansinh.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A gateway behind HTTP: one POST a message, its key in {@code Idempotency-Key}. */
@Component
class SmsCarrier implements Carrier {

    private static final int LONGEST_ANSWER = 10_000;

    private final NoticeSettings.Sms settings;
    private final ObjectMapper json;
    private final HttpClient client;

    SmsCarrier(NoticeSettings settings, ObjectMapper json) {
        this.settings = settings.sms();
        this.json = json;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(this.settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public NoticeChannel channel() {
        return NoticeChannel.SMS;
    }

    @Override
    public boolean isOn() {
        return !settings.url().isBlank();
    }

    @Override
    public void carry(Outgoing notice) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(settings.url()))
                .timeout(settings.timeout())
                .header("Content-Type", "application/json; charset=UTF-8")
                .header("Idempotency-Key", notice.messageKey())
                .POST(HttpRequest.BodyPublishers.ofString(body(notice)));
        if (!settings.token().isEmpty()) {
            request.header(settings.tokenHeader(), settings.token());
        }
        judge(answer(request.build()));
    }

    private HttpResponse<byte[]> answer(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new Undelivered(
                    "Cổng tin nhắn không trả lời: " + failure.getClass().getSimpleName(), false);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Undelivered("Hệ thống dừng khi đang gửi", false);
        }
    }

    private void judge(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status < 200 || status > 299) {
            boolean later = status >= 500 || status == 408 || status == 429 || status < 400;
            throw new Undelivered("Cổng tin nhắn trả lời " + status, !later);
        }
        String text =
                new String(answer.body(), 0, Math.min(answer.body().length, LONGEST_ANSWER), StandardCharsets.UTF_8);
        if (!settings.accepted().isEmpty()
                && !Pattern.compile(settings.accepted()).matcher(text).find()) {
            throw new Undelivered("Cổng tin nhắn trả lời %d nhưng không xác nhận đã nhận".formatted(status), false);
        }
    }

    private String body(Outgoing notice) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(settings.toField(), notice.recipient());
        fields.put(settings.textField(), notice.body());
        if (!settings.sender().isEmpty()) {
            fields.put(settings.senderField(), settings.sender());
        }
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
