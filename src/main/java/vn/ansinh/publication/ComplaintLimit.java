package vn.ansinh.publication;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.shared.AppClock;

/** Against floods and guessing, in windows of an hour that all nodes share. Each try is counted before it is looked at. */
@Component
class ComplaintLimit {

    static final int PER_ADDRESS = 10;
    static final int PER_LIST = 60;
    /** A code and a secret of 39 bits each: guessing takes for ever, and this keeps it from taking our time. */
    static final int READS_PER_ADDRESS = 60;

    static final Duration WINDOW = Duration.ofHours(1);

    private final ComplaintMapper mapper;
    private final AppClock clock;

    ComplaintLimit(ComplaintMapper mapper, AppClock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** @throws TooMany when either has used up this hour */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = TooMany.class)
    public void beforeComplaint(String address, String number) {
        boolean fromHere = over("CA:" + network(address), PER_ADDRESS);
        boolean aboutThis = over("CN:" + number, PER_LIST);
        if (fromHere || aboutThis) {
            throw new TooMany(
                    "Đã nhận quá nhiều phản ánh trong một giờ nên chưa nhận thêm. Hãy thử lại sau một giờ, hoặc đến UBND xã"
                            + " để phản ánh trực tiếp.");
        }
    }

    /** @throws TooMany when the address has asked too often in this hour */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = TooMany.class)
    public void beforeReading(String address) {
        if (over("CR:" + network(address), READS_PER_ADDRESS)) {
            throw new TooMany("Đã tra cứu quá nhiều lần. Hãy thử lại sau một giờ.");
        }
    }

    private boolean over(String subject, int most) {
        Instant window = Instant.ofEpochMilli(clock.millis() / WINDOW.toMillis() * WINDOW.toMillis());
        mapper.count(subject, window);
        return mapper.attempts(subject, window) > most;
    }

    /** The address itself, for IPv6 its /64: one customer has all of those. */
    private static String network(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes.length == 4 ? bytes : Arrays.copyOf(bytes, 8));
        } catch (UnknownHostException e) {
            return "?";
        }
    }
}
