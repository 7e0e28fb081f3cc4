package vn.ansinh.demo;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.ansinh.clock.Calendars;
import vn.ansinh.shared.KeptClock;
import vn.ansinh.supervision.CampaignReports;

/** The replay of Lai Châu 2020: plays, tells where it is, ends with the report of the supervisors' page. */
@Component
@Profile("campaign")
@Order(100)
class Campaign implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Campaign.class);

    private final Replay replay;
    private final Communes communes;
    private final KeptClock clock;
    private final Calendars calendars;
    private final CampaignReports reports;

    Campaign(Replay replay, Communes communes, KeptClock clock, Calendars calendars, CampaignReports reports) {
        this.replay = replay;
        this.communes = communes;
        this.clock = clock;
        this.calendars = calendars;
        this.reports = reports;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        long start = System.nanoTime();
        Plan plan = CampaignPlan.of(communes.ofLaiChau(), calendars.current()::isWorkingDay);
        replay.reached(plan).ifPresent(day -> LOG.info("Tiếp tục từ ngày {}", day));
        replay.run(plan);
        clock.keep();
        LOG.info(
                "Đã chạy xong chiến dịch trong {} giây, bộ nhớ cao nhất {} MB{}{}",
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start),
                Memory.peakMegabytes(),
                System.lineSeparator(),
                reports.report("QD15-", Communes.PROVINCE).text());
    }
}
