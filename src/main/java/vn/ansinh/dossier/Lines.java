package vn.ansinh.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.Pages;
import vn.ansinh.shared.VietnameseText;

/** The people in a dossier, set-based: a list of a thousand is a handful of statements. */
@Service
@Transactional
public class Lines {

    private static final int PIECE = 500;

    private final LineMapper mapper;
    private final DossierMapper dossiers;
    private final Events events;
    private final Persons persons;
    private final DecisionLock decisionLock;
    private final AppClock clock;

    Lines(
            LineMapper mapper,
            DossierMapper dossiers,
            Events events,
            Persons persons,
            DecisionLock decisionLock,
            AppClock clock) {
        this.mapper = mapper;
        this.dossiers = dossiers;
        this.events = events;
        this.persons = persons;
        this.decisionLock = decisionLock;
        this.clock = clock;
    }

    void insert(Dossier dossier, Procedure procedure, List<NewLine> lines) {
        if (lines.isEmpty()) {
            throw new InputProblem("lines", "Hồ sơ chưa có đối tượng hưởng nào: nhập ít nhất một người.");
        }
        write(dossier, procedure, lines, persons.resolve(lines), 0);
    }

    private void write(Dossier dossier, Procedure procedure, List<NewLine> lines, List<Long> people, int last) {
        List<LineMapper.LineRow> rows = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            NewLine line = lines.get(i);
            rows.add(
                    new LineMapper.LineRow(last + i + 1, people.get(i), VietnameseText.sortKey(line.fullName()), line));
        }
        LocalDate period = periodFrom(procedure, LocalDate.ofInstant(dossier.receivedAt(), AppClock.ZONE));
        for (List<LineMapper.LineRow> piece : Pages.of(rows, PIECE)) {
            mapper.insertAll(dossier.id(), procedure.benefit(), period, piece);
        }
    }

    /**
     * Adds people whom the list forgot, all or none; the dossier's version makes two uploads at once fail.
     *
     * @throws Conflict when one of them is in the list already
     */
    public void add(Dossier dossier, Procedure procedure, List<NewLine> added, String detail, Actor actor) {
        requireChangeable(dossier);
        List<Long> people = persons.resolve(added);
        Set<Long> known = new HashSet<>(mapper.listPeople(dossier.id()));
        for (int i = 0; i < added.size(); i++) {
            if (!known.add(people.get(i))) {
                throw new Conflict("%s đã có trong danh sách của hồ sơ: bỏ dòng đó rồi tải lên lại."
                        .formatted(added.get(i).fullName()));
            }
        }
        write(dossier, procedure, added, people, mapper.lastSeq(dossier.id()));
        DossierEvent event = dossier.addLines(added.size(), clock.instant(), actor, detail);
        if (dossiers.update(dossier) != 1) {
            throw new Conflict(
                    "Hồ sơ %s vừa được người khác thay đổi: tải lại rồi làm lại.".formatted(dossier.number()));
        }
        events.append(dossier, event);
    }

    /** The first month that lines of the procedure received on {@code day} are for. */
    public static LocalDate periodFrom(Procedure procedure, LocalDate day) {
        LocalDate fixed = procedure.periodFrom();
        return fixed != null ? fixed : day.withDayOfMonth(1);
    }

    /** Refuses lines with one reason, all or none; {@code expected} ids must all be open lines of the dossier. */
    public void refuse(Dossier dossier, Collection<Long> ids, String reasonCode, String reason, Actor actor) {
        change(dossier, ids, LineStatus.REFUSED, reasonCode, reason, actor);
    }

    /** Takes a refusal back before the decision. */
    public void restore(Dossier dossier, Collection<Long> ids, Actor actor) {
        change(dossier, ids, LineStatus.PENDING, null, null, actor);
    }

    private void change(
            Dossier dossier,
            Collection<Long> ids,
            LineStatus status,
            @Nullable String reasonCode,
            @Nullable String reason,
            Actor actor) {
        requireChangeable(dossier);
        if (mapper.decide(dossier.id(), ids, status, reasonCode, reason) != ids.size()) {
            throw new Conflict("Một số dòng không còn ở trạng thái sửa được: tải lại danh sách.");
        }
        String detail = "%s %d dòng%s"
                .formatted(
                        status == LineStatus.REFUSED ? "Loại" : "Khôi phục",
                        ids.size(),
                        reason == null ? "" : ": " + reason);
        events.append(
                dossier, dossier.event(clock.instant(), actor, EventKind.LINES_CHANGED, null, status.name(), detail));
    }

    private void requireChangeable(Dossier dossier) {
        if (!dossier.status().isOpen() || decisionLock.isLocked(dossier.id())) {
            throw new Conflict("Danh sách của hồ sơ %s đã trình ký, không sửa được nữa.".formatted(dossier.number()));
        }
    }

    void refuseAll(long dossierId, String reasonCode, String reason) {
        List<Long> ids = mapper.list(dossierId, 0, Integer.MAX_VALUE).stream()
                .filter(l -> l.status() == LineStatus.PENDING)
                .map(Line::id)
                .toList();
        for (List<Long> piece : Pages.of(ids, PIECE)) {
            mapper.decide(dossierId, piece, LineStatus.REFUSED, reasonCode, reason);
        }
    }

    @Transactional(readOnly = true)
    public List<Line> list(long dossierId, int offset, int limit) {
        return mapper.list(dossierId, offset, limit);
    }

    @Transactional(readOnly = true)
    public LineTotals totals(long dossierId) {
        return mapper.totals(dossierId);
    }

    /** Whom of the dossier's pending people other dossiers pay or want to pay for the same months. */
    @Transactional(readOnly = true)
    public List<Overlap> overlaps(long dossierId) {
        return mapper.listOverlaps(dossierId);
    }

    /** The same question at the counter, before the dossier exists. */
    @Transactional(readOnly = true)
    public List<Overlap> overlaps(Collection<String> numbers, String benefit, LocalDate periodFrom, int months) {
        return numbers.isEmpty() ? List.of() : mapper.listOverlapsOf(numbers, benefit, periodFrom, months);
    }
}
