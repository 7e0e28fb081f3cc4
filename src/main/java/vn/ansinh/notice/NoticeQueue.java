package vn.ansinh.notice;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.DossierEvent;
import vn.ansinh.dossier.DossierWatcher;
import vn.ansinh.notice.NoticeMapper.NewNotice;

/**
 * Writes what is to be told beside the event that it tells of: both are kept or neither. For an applicant without a
 * telephone and an address, or with no channel on, it asks the database nothing.
 */
@Component
class NoticeQueue implements DossierWatcher {

    /** Landlines get no short messages. */
    private static final Pattern MOBILE = Pattern.compile("0[35789]\\d{8}");

    private static final int LONGEST_BODY = 4000;

    private final NoticeMapper mapper;
    private final Carriers carriers;
    private final NoticeWords words;
    private final NoticeSettings settings;

    NoticeQueue(NoticeMapper mapper, Carriers carriers, NoticeWords words, NoticeSettings settings) {
        this.mapper = mapper;
        this.carriers = carriers;
        this.words = words;
        this.settings = settings;
    }

    @Override
    public void happened(Dossier dossier, DossierEvent event, long eventId) {
        String email = carriers.isOn(NoticeChannel.EMAIL) ? dossier.applicantEmail() : null;
        String phone = carriers.isOn(NoticeChannel.SMS) ? mobile(dossier.applicantPhone()) : null;
        if (email == null && phone == null) {
            return;
        }
        NoticeKind.of(dossier, event).ifPresent(kind -> {
            if (email != null) {
                queue(dossier, event, eventId, NoticeChannel.EMAIL, kind, email, words.mail(kind, dossier, event));
            }
            if (phone != null) {
                String text = words.sms(kind, dossier, event, settings.sms().accents());
                queue(dossier, event, eventId, NoticeChannel.SMS, kind, phone, text);
            }
        });
    }

    private static @Nullable String mobile(@Nullable String phone) {
        return phone != null && MOBILE.matcher(phone).matches() ? phone : null;
    }

    private void queue(
            Dossier dossier,
            DossierEvent event,
            long eventId,
            NoticeChannel channel,
            NoticeKind kind,
            String recipient,
            String body) {
        mapper.insert(
                new NewNotice(
                        dossier.id(),
                        eventId,
                        channel,
                        kind,
                        UUID.randomUUID().toString(),
                        recipient,
                        words.subject(kind, dossier),
                        body.length() <= LONGEST_BODY ? body : body.substring(0, LONGEST_BODY)),
                event.at());
    }
}
