package vn.ansinh.demo;

import java.time.LocalDate;
import java.util.Optional;
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
import vn.ansinh.workflow.EngineJobs;

/** Fills the demo once with applications at every stage, then lets the clock go on from the configured morning. */
@Component
@Profile("demo & !campaign")
@Order(100)
class DemoProvince implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoProvince.class);

    private final Replay replay;
    private final Communes communes;
    private final Calendars calendars;
    private final EngineJobs jobs;
    private final KeptClock clock;

    DemoProvince(Replay replay, Communes communes, Calendars calendars, EngineJobs jobs, KeptClock clock) {
        this.replay = replay;
        this.communes = communes;
        this.calendars = calendars;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Plan plan = DemoPlan.of(communes.ofLaiChau(), calendars.current()::isWorkingDay);
        Optional<LocalDate> reached = replay.reached(plan);
        if (reached.filter(day -> day.isAfter(plan.to())).isPresent()) {
            return;
        }
        long start = System.nanoTime();
        LOG.info(
                "Filling the demo province, once: {} applications from {} to {}",
                plan.items().size(),
                plan.from(),
                plan.to());
        jobs.whileExecutorRests(() -> {
            replay.run(plan);
            clock.moveToStart();
        });
        LOG.info("Filled the demo province in {} s", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
    }
}
