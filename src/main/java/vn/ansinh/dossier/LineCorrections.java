package vn.ansinh.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.dossier.LineChange.Field;
import vn.ansinh.procedure.AmountRules;
import vn.ansinh.procedure.GroupRule;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.Pages;

/** Corrects many lines with one reason, all or none, and keeps what was. */
@Service
@Transactional
public class LineCorrections {

    private static final int PIECE = 500;
    private static final int LARGEST_MONTHS = 12;

    /** What a line says after the correction. */
    record Corrected(
            String group,
            int months,
            long amount,
            String address,
            PayChannel payChannel,
            @Nullable String accountNo) {}

    private final LineMapper mapper;
    private final Events events;
    private final DecisionLock decisionLock;
    private final AmountRules amounts;
    private final AppClock clock;

    LineCorrections(LineMapper mapper, Events events, DecisionLock decisionLock, AmountRules amounts, AppClock clock) {
        this.mapper = mapper;
        this.events = events;
        this.decisionLock = decisionLock;
        this.amounts = amounts;
        this.clock = clock;
    }

    /** Whether lines are corrected in this stage: where the list is made, and where it is appraised. */
    public static boolean allowedIn(StageCode stage) {
        return stage == StageCode.REVIEW || stage == StageCode.APPRAISAL;
    }

    /** {@link Conflict} when one of the lines is not as the officer saw it, or its decision is sealed. */
    public int correct(Dossier dossier, Procedure procedure, LineCorrection correction, Actor actor) {
        correction.check(procedure);
        if (!dossier.status().isOpen() || decisionLock.isLocked(dossier.id())) {
            throw new Conflict("Danh sách của hồ sơ %s đã trình ký, không sửa được nữa.".formatted(dossier.number()));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Map<Corrected, List<Long>> groups = new LinkedHashMap<>();
        List<LineChange> changes = new ArrayList<>();
        for (List<Long> ids :
                Pages.of(correction.versions().keySet().stream().sorted().toList(), PIECE)) {
            for (Line line : hold(dossier, ids, correction)) {
                Corrected corrected = corrected(dossier, procedure, line, correction);
                List<LineChange> own = changes(line, corrected, correction.reason(), actor, now);
                if (!own.isEmpty()) {
                    changes.addAll(own);
                    groups.computeIfAbsent(corrected, key -> new ArrayList<>()).add(line.id());
                }
            }
        }
        if (changes.isEmpty()) {
            throw new InputProblem("", "Những người đã chọn vốn đã như vậy: không có gì để sửa.");
        }
        int count = groups.values().stream().mapToInt(List::size).sum();
        groups.forEach((corrected, ids) -> Pages.of(ids, PIECE).forEach(piece -> mapper.correct(piece, corrected)));
        Pages.of(changes, PIECE).forEach(piece -> mapper.insertChanges(dossier.id(), piece));
        events.append(
                dossier,
                dossier.event(
                        now,
                        actor,
                        EventKind.LINES_CORRECTED,
                        null,
                        Integer.toString(count),
                        "Sửa %d người: %s".formatted(count, correction.reason())));
        return count;
    }

    /** What was corrected last, newest first. */
    @Transactional(readOnly = true)
    public List<LineChange> changes(long dossierId, int limit) {
        return mapper.listChanges(dossierId, limit);
    }

    private List<Line> hold(Dossier dossier, List<Long> ids, LineCorrection correction) {
        List<Line> held = mapper.lock(dossier.id(), ids);
        boolean asSeen = held.size() == ids.size()
                && held.stream()
                        .allMatch(line -> Integer.valueOf(line.version())
                                .equals(correction.versions().get(line.id())));
        if (!asSeen) {
            throw new Conflict("Danh sách đã thay đổi từ khi mở, hoặc có người đã bị loại: xem lại rồi sửa.");
        }
        return held;
    }

    private Corrected corrected(Dossier dossier, Procedure procedure, Line line, LineCorrection correction) {
        String group = Objects.requireNonNullElse(correction.group(), line.benefitGroup());
        int months = Objects.requireNonNullElse(correction.months(), line.months());
        boolean same = group.equals(line.benefitGroup()) && months == line.months();
        boolean repaid = correction.payChannel() != null;
        return new Corrected(
                group,
                months,
                same ? line.amount() : amount(dossier, procedure, line, group, months),
                Objects.requireNonNullElse(correction.address(), line.address()),
                Objects.requireNonNullElse(correction.payChannel(), line.payChannel()),
                repaid ? correction.accountNo() : line.accountNo());
    }

    /** By the rates of the day of receipt, as when the line was first written. */
    private long amount(Dossier dossier, Procedure procedure, Line line, String group, int months) {
        int most = procedure.groups().stream()
                .filter(rule -> rule.code().equals(group))
                .mapToInt(GroupRule::maxMonths)
                .findFirst()
                .orElse(LARGEST_MONTHS);
        if (months < 1 || months > most) {
            throw new InputProblem(
                    "months", "%s: nhóm %s hưởng từ 1 đến %d tháng.".formatted(line.fullName(), group, most));
        }
        LocalDate day = LocalDate.ofInstant(dossier.receivedAt(), AppClock.ZONE);
        return Math.multiplyExact(amounts.monthlyAmount(procedure, group, day, age(line, day)), months);
    }

    private static @Nullable Integer age(Line line, LocalDate day) {
        if (line.birthOn() != null) {
            return Period.between(line.birthOn(), day).getYears();
        }
        return line.birthYear() == null ? null : day.getYear() - line.birthYear();
    }

    private static List<LineChange> changes(Line line, Corrected now, String reason, Actor actor, Instant at) {
        List<LineChange> changes = new ArrayList<>();
        Map<Field, List<@Nullable String>> fields = new LinkedHashMap<>();
        fields.put(Field.GROUP, pair(line.benefitGroup(), now.group()));
        fields.put(Field.MONTHS, pair(String.valueOf(line.months()), String.valueOf(now.months())));
        fields.put(Field.AMOUNT, pair(String.valueOf(line.amount()), String.valueOf(now.amount())));
        fields.put(Field.ADDRESS, pair(line.address(), now.address()));
        fields.put(
                Field.PAY_CHANNEL,
                pair(line.payChannel().name(), now.payChannel().name()));
        fields.put(Field.ACCOUNT, pair(line.accountNo(), now.accountNo()));
        fields.forEach((field, values) -> {
            if (!Objects.equals(values.get(0), values.get(1))) {
                changes.add(
                        new LineChange(line.id(), field, values.get(0), values.get(1), reason, actor.username(), at));
            }
        });
        return changes;
    }

    private static List<@Nullable String> pair(@Nullable String was, @Nullable String is) {
        List<@Nullable String> pair = new ArrayList<>(2);
        pair.add(was);
        pair.add(is);
        return pair;
    }
}
