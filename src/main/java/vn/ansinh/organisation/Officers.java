package vn.ansinh.organisation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.InputProblem;

/** The officers and what they may do today. */
@Service
public class Officers {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{1,63}");
    private static final int BATCH = 500;

    private final OfficerMapper mapper;
    private final Units units;
    private final AppClock clock;
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    Officers(OfficerMapper mapper, Units units, AppClock clock) {
        this.mapper = mapper;
        this.units = units;
        this.clock = clock;
    }

    /** The active officers with {@code role} at {@code unitId} today, by username; null asks for any. */
    public List<Officer> list(@Nullable String unitId, @Nullable Role role) {
        return mapper.list(unitId, role, clock.today());
    }

    public Optional<Officer> find(String username) {
        return isUsername(username) ? Optional.ofNullable(mapper.find(username)) : Optional.empty();
    }

    /**
     * The roles that are valid today by the application's clock, with those of whom the officer stands in for today
     * ({@link Absences}); none for an officer who is not active.
     */
    public List<Membership> membershipsOf(String username) {
        return isUsername(username) ? mapper.listMemberships(username, clock.today()) : List.of();
    }

    public boolean holds(String username, Role role, String unitId) {
        return isUsername(username) && mapper.holds(username, role, unitId, clock.today());
    }

    /** Whether the officer heads the unit today, be it for somebody who is away. */
    public boolean leads(String username, String unitId) {
        return membershipsOf(username).stream()
                .anyMatch(held -> held.role().isHead() && held.unitId().equals(unitId));
    }

    /** @throws Conflict when the username is taken */
    @Transactional
    public void add(NewOfficer officer, String password) {
        if (find(officer.username()).isPresent()) {
            throw new Conflict("Tên đăng nhập %s đã có người dùng. Hãy chọn tên khác.".formatted(officer.username()));
        }
        addAll(List.of(officer), password);
    }

    /**
     * Adds officers with one common password, hashed once, in a few statements however many they are. Officers and
     * roles that exist already stay as they are. Each role is valid as long as its unit.
     *
     * @return how many memberships were asked for
     * @throws InputProblem when a username is not of small letters, digits, dot, dash and underscore
     */
    @Transactional
    public int addAll(List<NewOfficer> officers, String password) {
        List<InputProblem.Entry> problems = officers.stream()
                .map(NewOfficer::username)
                .filter(username -> !isUsername(username))
                .map(username -> new InputProblem.Entry(
                        "username",
                        "Tên đăng nhập \"%s\" không hợp lệ: chỉ dùng chữ thường không dấu, số, dấu chấm, gạch."
                                .formatted(username)))
                .toList();
        if (!problems.isEmpty()) {
            throw new InputProblem(problems);
        }
        List<OfficerMapper.RoleRow> roles =
                officers.stream().flatMap(officer -> rolesOf(officer).stream()).toList();
        String hash = encoder.encode(password);
        Batches.of(officers, BATCH).forEach(part -> mapper.insertMissingOfficers(part, hash, clock.instant()));
        Batches.of(roles, BATCH).forEach(mapper::insertMissingRoles);
        return roles.size();
    }

    /** Anything may be typed at the sign-in; the server refuses to compare its ascii column with other letters. */
    static boolean isUsername(String username) {
        return USERNAME.matcher(username).matches();
    }

    private List<OfficerMapper.RoleRow> rolesOf(NewOfficer officer) {
        return officer.memberships().stream()
                .map(membership -> {
                    Unit unit = units.get(membership.unitId());
                    return new OfficerMapper.RoleRow(
                            officer.username(), unit.id(), membership.role(), unit.validFrom(), unit.validTo());
                })
                .toList();
    }
}
