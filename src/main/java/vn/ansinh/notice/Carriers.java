package vn.ansinh.notice;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The channels that are set up. */
@Component
class Carriers {

    private static final Logger LOG = LoggerFactory.getLogger("An Sinh");

    private final Map<NoticeChannel, Carrier> on = new EnumMap<>(NoticeChannel.class);

    Carriers(List<Carrier> all) {
        all.stream().filter(Carrier::isOn).forEach(carrier -> on.put(carrier.channel(), carrier));
        LOG.info("Notices to applicants: {}", on.isEmpty() ? "off (no mail-from, no sms.url)" : on.keySet());
    }

    boolean isOn(NoticeChannel channel) {
        return on.containsKey(channel);
    }

    Set<NoticeChannel> on() {
        return on.keySet();
    }

    /** @throws Undelivered also when the channel has been turned off meanwhile */
    void carry(Outgoing notice) {
        Carrier carrier = on.get(notice.channel());
        if (carrier == null) {
            throw new Undelivered("Kênh này chưa được cấu hình", false);
        }
        carrier.carry(notice);
    }
}
