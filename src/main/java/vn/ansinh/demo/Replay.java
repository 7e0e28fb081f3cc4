package vn.ansinh.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.clock.Calendars;
import vn.ansinh.clock.WorkingCalendar;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;
import vn.ansinh.workflow.EngineJobs;

/**
 * Plays a plan day by day on a moved clock: intake in the morning, officers through the day, decisions twice a week,
 * money as it is due. All state is in the tables, so a killed replay begins its last day again and loses nothing.
 */
@Component
class Replay {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

    private final Counter counter;
    private final CaseWork cases;
    private final ProvinceWork province;
    private final EngineJobs jobs;
    private final Calendars calendars;
    private final AppClock clock;
    private final JdbcClient jdbc;

    Replay(
            Counter counter,
            CaseWork cases,
            ProvinceWork province,
            EngineJobs jobs,
            Calendars calendars,
            AppClock clock,
            JdbcClient jdbc) {
        this.counter = counter;
        this.cases = cases;
        this.province = province;
        this.jobs = jobs;
        this.calendars = calendars;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** The day that a stopped replay of the plan was at. */
    Optional<LocalDate> reached(Plan plan) {
        return jdbc.sql("SELECT value FROM app_setting WHERE name = ?")
                .param(setting(plan))
                .query(String.class)
                .optional()
                .map(LocalDate::parse);
    }

    /** Plays from the first day, or the day reached before, to the last one. */
    void run(Plan plan) {
        WorkingCalendar calendar = calendars.current();
        for (LocalDate day = reached(plan).orElse(plan.from()); !day.isAfter(plan.to()); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                mark(plan, day);
                LOG.info("{}", play(plan, day));
            }
        }
        mark(plan, plan.to().plusDays(1));
    }

    private String play(Plan plan, LocalDate day) {
        long start = System.nanoTime();
        at(day, 7, 30);
        int timers = jobs.runDue();
        int paid = province.pay(itemsByNumber(plan));
        jobs.runDue();
        int taken = handIn(plan, day);
        Map<String, Item> items = itemsByNumber(plan);
        at(day, 9, 30);
        int handled = cases.handle(items) + cases.takeSupplements(items);
        int batches = province.prepare();
        at(day, 14, 0);
        int signed = cases.signOff();
        province.check();
        int decided = 0;
        if (day.getDayOfWeek().getValue() % 2 == 0) {
            province.gather(items);
            at(day, 16, 0);
            decided = province.sign();
        }
        jobs.runDue();
        return "%s: tiếp nhận %d, xử lý %d, ký duyệt %d, quyết định %d, đợt chi trả lập %d, chi trả xong %d, hẹn giờ %d (%.1f giây)"
                .formatted(
                        Dates.date(day),
                        taken,
                        handled,
                        signed,
                        decided,
                        batches,
                        paid,
                        timers,
                        (System.nanoTime() - start) / 1e9);
    }

    private int handIn(Plan plan, LocalDate day) {
        at(day, 8, 0);
        Set<Integer> done = counter.done(plan);
        List<Item> today = plan.items().stream()
                .filter(item -> item.day().equals(day) && !done.contains(item.no()))
                .toList();
        return Crew.inParallel(today, item -> {
            counter.handIn(plan, item);
            return true;
        });
    }

    private Map<String, Item> itemsByNumber(Plan plan) {
        Map<Integer, Item> byNo = plan.items().stream().collect(Collectors.toMap(Item::no, item -> item));
        Map<String, Item> byNumber = new HashMap<>();
        jdbc.sql("SELECT item, dossier_number FROM replay_item WHERE plan = ?")
                .param(plan.name())
                .query((row, n) -> byNumber.put(row.getString(2), byNo.get(row.getInt(1))))
                .list();
        return byNumber;
    }

    private void at(LocalDate day, int hour, int minute) {
        clock.moveTo(
                day.atTime(LocalTime.of(hour, minute)).atZone(AppClock.ZONE).toInstant());
    }

    private void mark(Plan plan, LocalDate day) {
        jdbc.sql("INSERT INTO app_setting (name, value) VALUES (?, ?) ON DUPLICATE KEY UPDATE value = VALUES(value)")
                .params(setting(plan), day.toString())
                .update();
    }

    private static String setting(Plan plan) {
        return "replay." + plan.name();
    }
}
