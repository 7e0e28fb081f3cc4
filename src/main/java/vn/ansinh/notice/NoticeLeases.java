package vn.ansinh.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.shared.AppClock;

/** The short transactions around a delivery; none is open while the network is asked. */
@Component
class NoticeLeases {

    private static final int A_BATCH = 10;
    private static final int LONGEST_REASON = 300;

    /** A few notices that are this node's for a while. */
    record Leased(String lease, List<Outgoing> notices) {}

    private final NoticeMapper mapper;
    private final Carriers carriers;
    private final NoticeSettings settings;
    private final AppClock clock;

    NoticeLeases(NoticeMapper mapper, Carriers carriers, NoticeSettings settings, AppClock clock) {
        this.mapper = mapper;
        this.carriers = carriers;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes what is due and of nobody else; short messages wait for the morning. */
    @Transactional
    public Leased take() {
        Instant now = clock.instant();
        Set<NoticeChannel> channels = EnumSet.noneOf(NoticeChannel.class);
        channels.addAll(carriers.on());
        if (settings.sms().isQuiet(LocalTime.ofInstant(now, AppClock.ZONE))) {
            channels.remove(NoticeChannel.SMS);
        }
        List<Long> ids = channels.isEmpty() ? List.of() : mapper.lockDue(now, channels, A_BATCH);
        if (ids.isEmpty()) {
            return new Leased("", List.of());
        }
        String lease = UUID.randomUUID().toString();
        mapper.lease(ids, lease, now.plus(settings.lease()));
        return new Leased(lease, mapper.listLeased(lease));
    }

    @Transactional
    public void sent(Outgoing notice, String lease) {
        mapper.markSent(notice.id(), lease, clock.instant());
    }

    /** Again after a pause that grows with each try, or never. */
    @Transactional
    public void failed(Outgoing notice, String lease, Undelivered why) {
        List<Duration> pauses = settings.pauses();
        boolean over = why.isLasting() || notice.attempts() > pauses.size();
        Instant now = clock.instant();
        mapper.markTried(
                notice.id(),
                lease,
                over ? NoticeStatus.FAILED : NoticeStatus.QUEUED,
                over ? now : now.plus(pauses.get(notice.attempts() - 1)),
                cut(String.valueOf(why.getMessage())));
    }

    private static String cut(String reason) {
        String line = reason.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON);
    }
}
