package vn.ansinh.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotAllowed;
import vn.ansinh.shared.NotFound;
import vn.ansinh.shared.VietnameseText;

/**
 * Who is away and who stands in. While an absence lasts {@link Officers} counts the roles of the absent one among the
 * deputy's; the absent one keeps them too and may come back any time.
 */
@Service
@Transactional
public class Absences {

    private static final int LONGEST_DAYS = 90;
    private static final int LONGEST_REASON = 200;

    private final AbsenceMapper mapper;
    private final Officers officers;
    private final AuditTrail trail;
    private final AppClock clock;

    Absences(AbsenceMapper mapper, Officers officers, AuditTrail trail, AppClock clock) {
        this.mapper = mapper;
        this.officers = officers;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws InputProblem when days, deputy or reason cannot be; {@link NotAllowed} when it is not for this actor to set */
    public void set(NewAbsence wanted, Actor by) {
        if (officers.find(wanted.username()).isEmpty()) {
            throw new NotFound("Không có cán bộ này.");
        }
        boolean deputyKnown = officers.find(wanted.deputy()).isPresent();
        // What is read from here on, no other absence of the two changes.
        mapper.lock(
                deputyKnown ? new TreeSet<>(List.of(wanted.username(), wanted.deputy())) : Set.of(wanted.username()));
        requireSay(wanted.username(), by);
        NewAbsence absence = new NewAbsence(
                wanted.username(),
                wanted.deputy(),
                wanted.fromOn(),
                wanted.toOn(),
                VietnameseText.nfc(wanted.reason()));
        List<InputProblem.Entry> problems = new ArrayList<>();
        if (absence.reason().isEmpty() || absence.reason().length() > LONGEST_REASON) {
            problems.add(problem("reason", "Ghi lý do vắng mặt, không quá %d ký tự.".formatted(LONGEST_REASON)));
        }
        if (!deputyKnown
                || deputiesFor(wanted.username()).stream()
                        .noneMatch(officer -> officer.username().equals(wanted.deputy()))) {
            problems.add(problem("deputy", "Chọn người thay là cán bộ đang làm việc cùng đơn vị."));
        }
        LocalDate from = wanted.fromOn();
        LocalDate to = wanted.toOn();
        if (from == null || from.isBefore(clock.today())) {
            problems.add(problem("fromOn", "Ngày bắt đầu vắng phải từ hôm nay trở đi."));
        } else if (to == null || to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= LONGEST_DAYS) {
            problems.add(problem(
                    "toOn", "Ngày cuối phải từ ngày bắt đầu, cả đợt không quá %d ngày.".formatted(LONGEST_DAYS)));
        } else {
            problems.addAll(clashes(absence, deputyKnown, from, to));
        }
        if (!problems.isEmpty()) {
            throw new InputProblem(problems);
        }
        mapper.insert(absence, now(), by.username());
        trail.record(
                AuditKind.ABSENCE_SET,
                absence.username(),
                "Vắng %s, %s thay: %s".formatted(days(absence), absence.deputy(), absence.reason()),
                by);
    }

    /** Two absences of one officer at once, or a deputy who is away: somebody's work would have nobody. */
    private List<InputProblem.Entry> clashes(NewAbsence absence, boolean deputyKnown, LocalDate from, LocalDate to) {
        List<InputProblem.Entry> problems = new ArrayList<>();
        for (Absence other : mapper.listTouching(absence.username(), from, to)) {
            problems.add(
                    other.username().equals(absence.username())
                            ? problem("fromOn", "Đã đăng ký vắng %s rồi.".formatted(other.days()))
                            : problem(
                                    "fromOn",
                                    "Người này đang thay %s %s: hãy đổi người thay của đợt đó trước."
                                            .formatted(name(other.username()), other.days())));
        }
        List<Absence> ofDeputy = deputyKnown ? mapper.listTouching(absence.deputy(), from, to) : List.of();
        ofDeputy.stream()
                .filter(other -> other.username().equals(absence.deputy()))
                .forEach(other -> problems.add(problem(
                        "deputy",
                        "%s cũng vắng %s: chọn người khác.".formatted(name(other.username()), other.days()))));
        return problems;
    }

    /** From now on the deputy stands in no more. */
    public void end(long id, Actor by) {
        Absence absence = mapper.find(id, clock.today())
                .orElseThrow(() -> new NotFound("Không có đợt vắng mặt này, hoặc đã kết thúc."));
        requireSay(absence.username(), by);
        if (mapper.end(id, now(), by.username()) != 1) {
            throw new Conflict("Đợt vắng mặt này vừa được kết thúc.");
        }
        trail.record(
                AuditKind.ABSENCE_ENDED,
                absence.username(),
                "Kết thúc đợt vắng %s, %s thôi thay".formatted(absence.days(), absence.deputy()),
                by);
    }

    /** The officer's absence of today. */
    @Transactional(readOnly = true)
    public Optional<Absence> today(String username) {
        return mapper.listOf(Set.of(username), clock.today()).stream()
                .filter(this::isOn)
                .findFirst();
    }

    /** Whom the officer stands in for, today or later. */
    @Transactional(readOnly = true)
    public List<Absence> forDeputy(String deputy) {
        return mapper.listForDeputy(deputy, clock.today());
    }

    /** For whom the officer holds the role only today, because that one is away; empty when it is the officer's own. */
    @Transactional(readOnly = true)
    public Optional<Absence> standsIn(String deputy, Role role, String unitId) {
        Membership needed = new Membership(unitId, role);
        return own(deputy).contains(needed)
                ? Optional.empty()
                : forDeputy(deputy).stream()
                        .filter(this::isOn)
                        .filter(absence -> own(absence.username()).contains(needed))
                        .findFirst();
    }

    /** Whose absences the officer may set: the own ones, of those whose head the officer is, an administrator everybody's. */
    @Transactional(readOnly = true)
    public List<Absence> visibleTo(String username) {
        Set<String> whose = new TreeSet<>(Set.of(username));
        officersOf(username).forEach(officer -> whose.add(officer.username()));
        return mapper.listOf(whose, clock.today());
    }

    /** The officers of the units that the officer heads; none for others. */
    @Transactional(readOnly = true)
    public List<Officer> officersOf(String head) {
        List<String> led = unitsLed(head);
        return led.isEmpty() ? List.of() : mapper.listColleagues(led, clock.today());
    }

    /** Who may stand in for the officer: active ones with a role of their own at one of the officer's units. */
    @Transactional(readOnly = true)
    public List<Officer> deputiesFor(String username) {
        List<String> units = own(username).stream()
                .filter(membership -> membership.role() != Role.ADMINISTRATOR)
                .map(Membership::unitId)
                .distinct()
                .toList();
        return units.isEmpty()
                ? List.of()
                : mapper.listColleagues(units, clock.today()).stream()
                        .filter(officer -> !officer.username().equals(username))
                        .toList();
    }

    /** By the roles of their own only: whoever stands in for a head does not prolong that. */
    private void requireSay(String username, Actor by) {
        boolean own = by.username().equals(username);
        boolean administrator = own(by.username()).stream().anyMatch(m -> m.role() == Role.ADMINISTRATOR);
        List<String> led = unitsLed(by.username());
        if (!own && !administrator && own(username).stream().noneMatch(m -> led.contains(m.unitId()))) {
            throw new NotAllowed("Chỉ bản thân, người đứng đầu đơn vị hoặc quản trị viên đăng ký vắng mặt cho cán bộ.");
        }
    }

    private List<String> unitsLed(String username) {
        return own(username).stream()
                .filter(membership -> membership.role().isHead())
                .map(Membership::unitId)
                .distinct()
                .toList();
    }

    private List<Membership> own(String username) {
        return officers.find(username).isEmpty() ? List.of() : mapper.listOwnMemberships(username, clock.today());
    }

    private boolean isOn(Absence absence) {
        return !absence.fromOn().isAfter(clock.today());
    }

    private String name(String username) {
        return officers.find(username).map(Officer::fullName).orElse(username);
    }

    private static String days(NewAbsence absence) {
        LocalDate from = Objects.requireNonNull(absence.fromOn());
        LocalDate to = Objects.requireNonNull(absence.toOn());
        return new Absence(0, absence.username(), absence.deputy(), from, to, absence.reason(), "").days();
    }

    private static InputProblem.Entry problem(String field, String message) {
        return new InputProblem.Entry(field, message);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
