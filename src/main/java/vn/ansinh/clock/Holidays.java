package vn.ansinh.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.ansinh.organisation.Administrators;
import vn.ansinh.organisation.AuditKind;
import vn.ansinh.organisation.AuditTrail;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.VietnameseText;

/** What administrators see and change of the days off. Due dates already given stay as the ledger has them. */
@Service
public class Holidays {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_BASIS = 200;
    private static final int YEARS_AHEAD = 10;
    private static final int FIRST_YEAR = 2020;

    private final HolidayMapper mapper;
    private final Calendars calendars;
    private final Administrators administrators;
    private final AuditTrail trail;
    private final AppClock clock;

    Holidays(
            HolidayMapper mapper,
            Calendars calendars,
            Administrators administrators,
            AuditTrail trail,
            AppClock clock) {
        this.mapper = mapper;
        this.calendars = calendars;
        this.administrators = administrators;
        this.trail = trail;
        this.clock = clock;
    }

    /** In the order of the days. */
    public List<Holiday> of(int year) {
        return mapper.list().stream()
                .filter(holiday -> holiday.day().getYear() == year)
                .toList();
    }

    public Optional<Holiday> on(LocalDate day) {
        return mapper.list().stream()
                .filter(holiday -> holiday.day().equals(day))
                .findFirst();
    }

    /** Those of this year and the next whose days are not entered: no due date in them can be worked out. */
    public List<Integer> missingYears() {
        int year = clock.today().getYear();
        WorkingCalendar calendar = calendars.reload();
        return IntStream.rangeClosed(year, year + 1)
                .filter(asked -> !calendar.covers(LocalDate.of(asked, 1, 1)))
                .boxed()
                .toList();
    }

    /** Whether due dates of the year can be worked out. */
    public boolean covers(int year) {
        return calendars.reload().covers(LocalDate.of(year, 1, 1));
    }

    /** The years that can be looked at and entered. */
    public List<Integer> years() {
        return IntStream.rangeClosed(FIRST_YEAR, clock.today().getYear() + YEARS_AHEAD)
                .boxed()
                .toList();
    }

    /**
     * @param pastConfirmed whether the author knows that a day that is over moves no due date already given
     * @throws InputProblem when the day cannot be of the kind, or is over and not confirmed
     */
    @Transactional
    public void set(Holiday wanted, boolean pastConfirmed, Actor actor) {
        administrators.requireProvince(actor);
        Holiday holiday = checked(wanted);
        if (holiday.day().isBefore(clock.today()) && !pastConfirmed) {
            throw new InputProblem(
                    "pastConfirmed",
                    "Ngày %s đã qua: đánh dấu xác nhận rằng các hạn đã tính không thay đổi."
                            .formatted(Dates.date(holiday.day())));
        }
        store(holiday, actor);
    }

    /** @throws Conflict when the day is no longer in the table */
    @Transactional
    public void remove(LocalDate day, Actor actor) {
        administrators.requireProvince(actor);
        Holiday before = on(day).orElse(null);
        if (before == null || mapper.remove(day) == 0) {
            throw new Conflict("Ngày %s không còn trong bảng ngày nghỉ.".formatted(Dates.date(day)));
        }
        afterCommit();
        trail.record(AuditKind.HOLIDAY_REMOVED, day.toString(), text(before), actor);
    }

    /**
     * Takes the good rows of a file and tells of each other one why not; a day that stands so already is neither.
     *
     * @throws InputProblem when the file as a whole cannot be read
     */
    @Transactional
    public HolidayImport importYear(int year, byte[] file, Actor actor) {
        administrators.requireProvince(actor);
        List<HolidayImport.Refused> refused = new ArrayList<>();
        List<Holiday> before = of(year);
        int taken = 0;
        int same = 0;
        for (HolidayCsv.Row row : HolidayCsv.read(file)) {
            try {
                Holiday holiday = checked(row.holiday());
                if (holiday.day().getYear() != year) {
                    throw new InputProblem("day", "Không phải ngày của năm %d.".formatted(year));
                }
                if (before.contains(holiday)) {
                    same++;
                } else if (holiday.day().isBefore(clock.today())) {
                    throw new InputProblem("day", "Ngày đã qua: sửa riêng ngày này ở biểu mẫu bên trên, có xác nhận.");
                } else {
                    store(holiday, actor);
                    taken++;
                }
            } catch (InputProblem problem) {
                refused.add(new HolidayImport.Refused(row.line(), row.text(), String.valueOf(problem.getMessage())));
            }
        }
        return new HolidayImport(taken, same, refused);
    }

    private void store(Holiday holiday, Actor actor) {
        mapper.set(holiday);
        afterCommit();
        trail.record(AuditKind.HOLIDAY_SET, holiday.day().toString(), text(holiday), actor);
    }

    private Holiday checked(Holiday wanted) {
        List<InputProblem.Entry> problems = new ArrayList<>();
        String name = VietnameseText.nfc(wanted.name());
        String basis = VietnameseText.nfc(wanted.basis());
        boolean weekend = wanted.day().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        if (!years().contains(wanted.day().getYear())) {
            problems.add(new InputProblem.Entry(
                    "day",
                    "Chỉ nhận các năm từ %d đến %d."
                            .formatted(FIRST_YEAR, clock.today().getYear() + YEARS_AHEAD)));
        } else if (wanted.kind() == Holiday.Kind.OFF && weekend) {
            problems.add(
                    new InputProblem.Entry("day", "Ngày này là thứ Bảy hoặc Chủ nhật, vốn không phải ngày làm việc."));
        } else if (wanted.kind() == Holiday.Kind.WORK && !weekend) {
            problems.add(new InputProblem.Entry("day", "Ngày làm bù phải là thứ Bảy hoặc Chủ nhật."));
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(new InputProblem.Entry("name", "Nhập tên ngày nghỉ, tối đa 120 ký tự. Ví dụ: Quốc khánh."));
        }
        if (basis.isEmpty() || basis.length() > LONGEST_BASIS) {
            problems.add(new InputProblem.Entry(
                    "basis", "Nhập căn cứ, tối đa 200 ký tự. Ví dụ: Thông báo số 6150/TB-BLĐTBXH."));
        }
        if (!problems.isEmpty()) {
            throw new InputProblem(problems);
        }
        return new Holiday(wanted.day(), wanted.kind(), name, basis);
    }

    private void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                calendars.reload();
            }
        });
    }

    private static String text(Holiday holiday) {
        return "%s %s: %s (%s)"
                .formatted(holiday.kind().vietnamese(), Dates.date(holiday.day()), holiday.name(), holiday.basis());
    }
}
