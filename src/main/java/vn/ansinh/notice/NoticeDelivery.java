package vn.ansinh.notice;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.ansinh.notice.NoticeLeases.Leased;

/**
 * Sends what is due: take, send, mark. A node that dies between sending and marking leaves the notice to its lease's end;
 * then it is sent once more under the same key.
 */
@Component
class NoticeDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeDelivery.class);

    private final NoticeLeases leases;
    private final Carriers carriers;

    NoticeDelivery(NoticeLeases leases, Carriers carriers) {
        this.leases = leases;
        this.carriers = carriers;
    }

    /** How many got through. */
    int run() {
        int sent = 0;
        for (Leased taken = leases.take(); !taken.notices().isEmpty(); taken = leases.take()) {
            for (Outgoing notice : taken.notices()) {
                sent += deliver(notice, taken.lease()) ? 1 : 0;
            }
        }
        return sent;
    }

    private boolean deliver(Outgoing notice, String lease) {
        try {
            carriers.carry(notice);
        } catch (Undelivered why) {
            LOG.warn("Notice {} was not delivered at try {}", notice.id(), notice.attempts());
            leases.failed(notice, lease, why);
            return false;
        } catch (RuntimeException fault) {
            LOG.error("Notice {} was not delivered at try {}", notice.id(), notice.attempts(), fault);
            leases.failed(notice, lease, new Undelivered(fault.getClass().getSimpleName(), false));
            return false;
        }
        leases.sent(notice, lease);
        return true;
    }
}
