package vn.ansinh.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotAllowed;

/**
 * What administrators change of officers. Each change names the version that its author saw: {@link Conflict} when
 * another one was first. Nobody takes the administration from themselves, so one administrator always stays.
 */
@Service
public class OfficerRegister {

    private final OfficerRegisterMapper mapper;
    private final OfficerSearch search;
    private final Administrators administrators;
    private final RoleCheck roleCheck;
    private final Units units;
    private final AuditTrail trail;
    private final AppClock clock;
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    OfficerRegister(
            OfficerRegisterMapper mapper,
            OfficerSearch search,
            Administrators administrators,
            RoleCheck roleCheck,
            Units units,
            AuditTrail trail,
            AppClock clock) {
        this.mapper = mapper;
        this.search = search;
        this.administrators = administrators;
        this.roleCheck = roleCheck;
        this.units = units;
        this.trail = trail;
        this.clock = clock;
    }

    /** Nobody knows the new account's password: it has to be reset before the first sign-in. */
    @Transactional
    public void add(NewAccount account, Actor actor) {
        Reach reach = administrators.reachOf(actor.username());
        RolePeriod role = checked(account, reach);
        OfficerRegisterMapper.Row row = new OfficerRegisterMapper.Row(
                account.username(),
                OfficerCheck.line(account.fullName()),
                OfficerCheck.lineOrNull(account.title()),
                true,
                1);
        try {
            mapper.insert(row, encoder.encode(UUID.randomUUID().toString()), clock.instant());
        } catch (DuplicateKeyException taken) {
            throw new InputProblem(
                    "username", "Tên đăng nhập %s đã có người dùng. Hãy chọn tên khác.".formatted(account.username()));
        }
        mapper.insertRole(OfficerRegisterMapper.Held.of(account.username(), role));
        trail.record(AuditKind.OFFICER_ADDED, account.username(), row.fullName() + titleText(row.title()), actor);
        trail.record(AuditKind.ROLE_GRANTED, account.username(), text(role), actor);
    }

    /** All that is wrong at once, with the person and with the role. */
    private RolePeriod checked(NewAccount account, Reach reach) {
        List<InputProblem.Entry> problems =
                OfficerCheck.problemsOf(account.username(), account.fullName(), account.title());
        try {
            RolePeriod role = roleCheck.granted(account.role(), List.of(), reach);
            orThrow(problems);
            return role;
        } catch (InputProblem ofRole) {
            ofRole.entries().stream().filter(entry -> !problems.contains(entry)).forEach(problems::add);
            throw new InputProblem(problems);
        }
    }

    private static void orThrow(List<InputProblem.Entry> problems) {
        if (!problems.isEmpty()) {
            throw new InputProblem(problems);
        }
    }

    @Transactional
    public void change(String username, int version, String fullName, @Nullable String title, Actor actor) {
        ManagedOfficer before = account(username, actor);
        orThrow(OfficerCheck.problemsOf(username, fullName, title));
        String name = OfficerCheck.line(fullName);
        String newTitle = OfficerCheck.lineOrNull(title);
        write(before, version, name, newTitle, before.active());
        trail.record(
                AuditKind.OFFICER_CHANGED,
                username,
                "%s%s → %s%s".formatted(before.fullName(), titleText(before.title()), name, titleText(newTitle)),
                actor);
    }

    /** Disabling ends what the officer may do at once; roles stay for the day of the return. */
    @Transactional
    public void setActive(String username, int version, boolean active, Actor actor) {
        ManagedOfficer before = account(username, actor);
        if (before.own()) {
            throw new NotAllowed("Không ai tự khóa hoặc tự mở tài khoản của mình. Hãy nhờ quản trị viên khác.");
        }
        if (!active) {
            stayAdministrator(actor);
        }
        write(before, version, before.fullName(), before.title(), active);
        trail.record(active ? AuditKind.OFFICER_ENABLED : AuditKind.OFFICER_DISABLED, username, null, actor);
    }

    @Transactional
    public void grant(String username, int version, RolePeriod wanted, Actor actor) {
        ManagedOfficer before = search.get(username, actor.username());
        RolePeriod role = roleCheck.granted(wanted, before.roles(), administrators.reachOf(actor.username()));
        touch(before, version);
        mapper.insertRole(OfficerRegisterMapper.Held.of(username, role));
        trail.record(AuditKind.ROLE_GRANTED, username, text(role), actor);
    }

    /** {@code ended} says which role; its {@code validTo} is the new last day, yesterday at the earliest. */
    @Transactional
    public void end(String username, int version, RolePeriod ended, Actor actor) {
        ManagedOfficer before = search.get(username, actor.username());
        administrators.reachOf(actor.username()).require(ended.unitId());
        if (before.own() && ended.role() == Role.ADMINISTRATOR) {
            throw new NotAllowed("Không ai tự thôi vai trò quản trị của mình. Hãy nhờ quản trị viên khác.");
        }
        RolePeriod checked = roleCheck.ended(ended, before.roles());
        if (ended.role() == Role.ADMINISTRATOR) {
            stayAdministrator(actor);
        }
        touch(before, version);
        mapper.updateRole(OfficerRegisterMapper.Held.of(username, checked));
        trail.record(AuditKind.ROLE_ENDED, username, text(checked), actor);
    }

    /** The account as a whole is only for who reaches all that the officer does. */
    private ManagedOfficer account(String username, Actor actor) {
        ManagedOfficer officer = search.get(username, actor.username());
        if (!officer.whole()) {
            throw new NotAllowed("Cán bộ này còn làm việc ở đơn vị ngoài phạm vi của bạn: bạn chỉ giao hoặc cho thôi"
                    + " vai trò ở đơn vị của mình, tài khoản do quản trị viên cấp trên quản lý.");
        }
        return officer;
    }

    /** Two who take the administration from each other at once wait here, and the second is none any more. */
    private void stayAdministrator(Actor actor) {
        if (!mapper.lockAdministrators(clock.today()).contains(actor.username())) {
            throw new NotAllowed("Vai trò quản trị của bạn vừa kết thúc.");
        }
    }

    private void touch(ManagedOfficer before, int version) {
        write(before, version, before.fullName(), before.title(), before.active());
    }

    private void write(ManagedOfficer before, int version, String fullName, @Nullable String title, boolean active) {
        OfficerRegisterMapper.Row row =
                new OfficerRegisterMapper.Row(before.username(), fullName, title, active, version);
        if (mapper.update(row) == 0) {
            throw new Conflict("Người khác vừa thay đổi cán bộ này trong lúc bạn đang làm. Xem giá trị hiện nay ở trang"
                    + " này rồi thực hiện lại nếu vẫn cần.");
        }
    }

    private String text(RolePeriod role) {
        LocalDate to = role.validTo();
        return "%s – %s, từ %s%s"
                .formatted(
                        role.role().vietnamese(),
                        units.name(role.unitId()),
                        Dates.date(role.validFrom()),
                        to == null ? "" : " đến hết " + Dates.date(to));
    }

    private static String titleText(@Nullable String title) {
        return title == null ? "" : " (" + title + ")";
    }
}
