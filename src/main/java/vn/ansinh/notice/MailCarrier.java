package vn.ansinh.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Date;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.ansinh.shared.AppClock;

/** SMTP; the message's key is its Message-ID, so that a mailbox can tell a second copy. */
@Component
class MailCarrier implements Carrier {

    private final NoticeSettings settings;
    private final @Nullable JavaMailSender sender;
    private final AppClock clock;

    MailCarrier(NoticeSettings settings, ObjectProvider<JavaMailSender> sender, AppClock clock) {
        this.settings = settings;
        this.sender = sender.getIfAvailable();
        this.clock = clock;
    }

    @Override
    public NoticeChannel channel() {
        return NoticeChannel.EMAIL;
    }

    @Override
    public boolean isOn() {
        return sender != null && !settings.mailFrom().isBlank();
    }

    @Override
    public void carry(Outgoing notice) {
        JavaMailSender smtp = sender;
        if (smtp == null) {
            throw new Undelivered("Chưa cấu hình máy chủ thư", false);
        }
        try {
            smtp.send(message(smtp.createMimeMessage(), notice));
        } catch (MessagingException malformed) {
            throw new Undelivered("Thư không hợp lệ: " + malformed.getMessage(), true);
        } catch (MailException failure) {
            throw new Undelivered(
                    "Máy chủ thư không nhận: " + failure.getMostSpecificCause().getMessage(), false);
        }
    }

    private MimeMessage message(MimeMessage message, Outgoing notice) throws MessagingException {
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.mailFrom());
        helper.setTo(notice.recipient());
        helper.setSubject(notice.subject());
        helper.setText(notice.body(), html(notice.body()));
        helper.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        String domain = settings.mailFrom().replaceAll("^.*@|>\\s*$", "");
        message.setHeader("Message-ID", "<%s@%s>".formatted(notice.messageKey(), domain));
        return message;
    }

    /** The same words: a paragraph for each, addresses of pages as links. */
    static String html(String text) {
        return Arrays.stream(text.split("\n\n"))
                .map(HtmlUtils::htmlEscape)
                .map(paragraph -> paragraph.replaceAll("(https?://[^\\s&<>\"]+)", "<a href=\"$1\">$1</a>"))
                .map(paragraph -> "<p>" + paragraph.replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining("\n", "<!DOCTYPE html><html lang=\"vi\"><body>", "</body></html>"));
    }
}
