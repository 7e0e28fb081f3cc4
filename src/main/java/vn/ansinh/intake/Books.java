package vn.ansinh.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.letter.BookLine;
import vn.ansinh.letter.BookModel;
import vn.ansinh.letter.BookPaper;
import vn.ansinh.letter.FormSet;
import vn.ansinh.letter.Issuer;
import vn.ansinh.letter.LetterHead;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.Units;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.InputProblem;

/** The counter's book of a period, under the forms in force on its first day (TT 01/2018 Điều 10, TT 03/2025). */
@Service
@Transactional(readOnly = true)
class Books {

    private static final int LONGEST_MONTHS = 12;
    private static final int MOST_LINES = 20_000;

    private final BookMapper mapper;
    private final Desk desk;
    private final Units units;
    private final AppClock clock;

    Books(BookMapper mapper, Desk desk, Units units, AppClock clock) {
        this.mapper = mapper;
        this.desk = desk;
        this.units = units;
        this.clock = clock;
    }

    /** {@link vn.ansinh.shared.NotAllowed} to who is at no counter, {@link InputProblem} on a wrong unit or period. */
    byte[] book(@Nullable String unitId, LocalDate from, LocalDate to, String username) {
        List<Unit> counters = desk.counters(username);
        Unit counter = counters.stream()
                .filter(unit -> unitId == null || unit.id().equals(unitId))
                .findFirst()
                .orElseThrow(() -> new InputProblem("unit", "Chọn bộ phận tiếp nhận của bạn."));
        if (to.isBefore(from)) {
            throw new InputProblem("to", "Ngày cuối kỳ phải không trước ngày đầu kỳ; hãy chọn lại.");
        }
        if (!to.isBefore(from.plusMonths(LONGEST_MONTHS))) {
            throw new InputProblem("to", "Sổ mở theo năm: chọn kỳ dài nhất 12 tháng.");
        }
        List<BookRow> rows = mapper.list(counter.id(), start(from), start(to.plusDays(1)), MOST_LINES + 1);
        if (rows.size() > MOST_LINES) {
            throw new InputProblem("to", "Kỳ này có trên 20.000 hồ sơ; hãy chọn kỳ ngắn hơn.");
        }
        Map<String, String> agencies = new HashMap<>();
        return BookPaper.render(new BookModel(
                FormSet.on(from),
                new LetterHead(
                        Issuer.agency(counter),
                        Issuer.COUNTER,
                        "%d/STD".formatted(from.getYear()),
                        Issuer.place(counter),
                        clock.today()),
                from,
                to,
                rows.stream()
                        .map(row -> line(row, agencies.computeIfAbsent(row.decidingUnitId(), this::agency)))
                        .toList(),
                clock.instant()));
    }

    private String agency(String unitId) {
        return Issuer.agency(units.get(unitId));
    }

    private static BookLine line(BookRow row, String agency) {
        return new BookLine(
                row.number(),
                row.procedureName(),
                row.applicantName(),
                row.applicantAddress(),
                row.applicantPhone(),
                agency,
                day(row.receivedAt()),
                row.dueOn(),
                row.finishedAt() == null ? null : day(row.finishedAt()),
                row.channel().vietnamese(),
                note(row));
    }

    private static String note(BookRow row) {
        LocalDate first = row.originalDueOn();
        return row.status().vietnamese()
                + (first == null || first.equals(row.dueOn()) ? "" : "; hẹn lần đầu " + Dates.date(first));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, AppClock.ZONE);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(AppClock.ZONE).toInstant();
    }
}
