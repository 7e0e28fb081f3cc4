package vn.ansinh.demo;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.ansinh.clock.Calendars;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.UnitKind;
import vn.ansinh.organisation.Units;
import vn.ansinh.supervision.CampaignReports;

/** The replay of Lai Châu 2020: plays, tells where it is, ends with the report of the supervisors' page. */
@Component
@Profile("campaign")
@Order(100)
class Campaign implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Campaign.class);
    private static final String PROVINCE = "P12";

    private final Replay replay;
    private final Units units;
    private final Calendars calendars;
    private final CampaignReports reports;

    Campaign(Replay replay, Units units, Calendars calendars, CampaignReports reports) {
        this.replay = replay;
        this.units = units;
        this.calendars = calendars;
        this.reports = reports;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        long start = System.nanoTime();
        Plan plan = CampaignPlan.of(communes(), calendars.current()::isWorkingDay);
        replay.reached(plan).ifPresent(day -> LOG.info("Tiếp tục từ ngày {}", day));
        replay.run(plan);
        LOG.info(
                "Đã chạy xong chiến dịch trong {} giây, bộ nhớ cao nhất {} MB{}{}",
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start),
                Memory.peakMegabytes(),
                System.lineSeparator(),
                reports.report("QD15-", PROVINCE).text());
    }

    private List<String> communes() {
        return units.children(PROVINCE, UnitKind.DISTRICT).stream()
                .flatMap(district -> units.children(district.id(), UnitKind.COMMUNE).stream())
                .map(Unit::id)
                .sorted()
                .toList();
    }
}
