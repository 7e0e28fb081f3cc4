package vn.ansinh.publication;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.ansinh.shared.Attempts;
import vn.ansinh.shared.Attempts.Allowance;

/** Against floods and guessing, in windows of an hour that all nodes share. Each try is counted before it is looked at. */
@Component
class ComplaintLimit {

    static final int PER_ADDRESS = 10;
    static final int PER_LIST = 60;
    /** A code and a secret of 39 bits each: guessing takes for ever, and this keeps it from taking our time. */
    static final int READS_PER_ADDRESS = 60;

    static final Duration WINDOW = Duration.ofHours(1);

    private final Attempts attempts;

    ComplaintLimit(Attempts attempts) {
        this.attempts = attempts;
    }

    /** @throws TooMany when either has used up this hour */
    void beforeComplaint(String address, String number) {
        if (attempts.count(
                WINDOW,
                new Allowance("CA:" + Attempts.network(address), PER_ADDRESS),
                new Allowance("CN:" + number, PER_LIST))) {
            throw new TooMany(
                    "Đã nhận quá nhiều phản ánh trong một giờ nên chưa nhận thêm. Hãy thử lại sau một giờ, hoặc đến nơi"
                            + " niêm yết để phản ánh trực tiếp.");
        }
    }

    /** @throws TooMany when the address has asked too often in this hour */
    void beforeReading(String address) {
        if (attempts.count(WINDOW, new Allowance("CR:" + Attempts.network(address), READS_PER_ADDRESS))) {
            throw new TooMany("Đã tra cứu quá nhiều lần. Hãy thử lại sau một giờ.");
        }
    }
}
