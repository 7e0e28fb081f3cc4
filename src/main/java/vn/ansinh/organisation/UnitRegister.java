package vn.ansinh.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.ChangeStamps;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.NotFound;
import vn.ansinh.shared.VietnameseText;

/** What administrators see and change of units; the next release leaves what they changed. */
@Service
public class UnitRegister {

    /** What may be added, with the letter that its ids begin with. Provinces and districts come by law, with a release. */
    private static final Map<UnitKind, String> LETTERS = Map.of(
            UnitKind.DEPARTMENT,
            "S",
            UnitKind.TAX,
            "T",
            UnitKind.INSURANCE,
            "I",
            UnitKind.PAYER,
            "B",
            UnitKind.COMMUNE,
            "C");

    private final UnitRegisterMapper mapper;
    private final Units units;
    private final Administrators administrators;
    private final UnitCheck check;
    private final AuditTrail trail;
    private final ChangeStamps stamps;
    private final AppClock clock;

    UnitRegister(
            UnitRegisterMapper mapper,
            Units units,
            Administrators administrators,
            UnitCheck check,
            AuditTrail trail,
            ChangeStamps stamps,
            AppClock clock) {
        this.mapper = mapper;
        this.units = units;
        this.administrators = administrators;
        this.check = check;
        this.trail = trail;
        this.stamps = stamps;
        this.clock = clock;
    }

    public static List<UnitKind> kindsToAdd() {
        return Stream.of(UnitKind.values()).filter(LETTERS::containsKey).toList();
    }

    /** Whether an administrator may set its last day: governments end by law. */
    public static boolean mayEnd(UnitKind kind) {
        return kind != UnitKind.PROVINCE && kind != UnitKind.DISTRICT && kind != UnitKind.COMMUNE;
    }

    /** In the order of their codes. */
    public List<Unit> list(UnitFilter filter, String administrator) {
        String name = VietnameseText.searchKey(filter.name() == null ? "" : filter.name());
        return administrators.reachOf(administrator).units().stream()
                .filter(unit -> filter.kind() == null || unit.kind() == filter.kind())
                .filter(unit -> filter.alsoNotValid() || unit.validOn(clock.today()))
                .filter(unit -> unit.nameKey().contains(name) || unit.code().equals(name))
                .toList();
    }

    /** @throws NotFound when there is no such unit in the administrator's reach */
    public ManagedUnit get(String id, String administrator) {
        Unit unit = units.find(id)
                .filter(found -> administrators.reachOf(administrator).covers(found.id()))
                .orElseThrow(() -> new NotFound("Không có đơn vị này trong phạm vi quản trị của bạn."));
        Integer version = mapper.findVersion(unit.id());
        return new ManagedUnit(unit, version == null ? 0 : version);
    }

    /** All directly below, of every kind. */
    public List<Unit> children(String id) {
        return Stream.of(UnitKind.values())
                .flatMap(kind -> units.children(id, kind).stream())
                .toList();
    }

    @Transactional
    public void change(String id, int version, UnitValues wanted, Actor actor) {
        stamps.change(Units.PART, units::reload);
        Unit before = get(id, actor.username()).unit();
        UnitValues values = check.changed(before, wanted);
        Unit after = unit(before.id(), before.code(), before.kind(), before.parentId(), values);
        if (mapper.update(after, version) == 0) {
            throw new Conflict("Người khác vừa sửa đơn vị này trong lúc bạn đang làm. Xem giá trị hiện nay ở trang này"
                    + " rồi lưu lại nếu vẫn cần.");
        }
        trail.record(AuditKind.UNIT_CHANGED, id, differences(before, after), actor);
    }

    /** @return the id of the new unit */
    @Transactional
    public String add(UnitKind kind, String code, String parentId, UnitValues wanted, Actor actor) {
        stamps.change(Units.PART, units::reload);
        Unit parent = get(parentId, actor.username()).unit();
        UnitValues values = check.added(kind, code, parent, wanted);
        String ownCode = kind == UnitKind.COMMUNE ? code : parent.code();
        Unit unit = unit(freeId(kind, ownCode, values), ownCode, kind, parent.id(), values);
        mapper.insert(unit);
        trail.record(AuditKind.UNIT_ADDED, unit.id(), unit.name() + ", thuộc " + parent.name(), actor);
        return unit.id();
    }

    /** As the reference units have them: letter and code, then the year, then a number. */
    private String freeId(UnitKind kind, String code, UnitValues values) {
        String bare = LETTERS.getOrDefault(kind, "U") + code;
        String ofYear = "%s.%02d".formatted(bare, values.validFrom().getYear() % 100);
        return Stream.concat(
                        Stream.of(bare, ofYear), Stream.iterate(2, n -> n + 1).map(n -> ofYear + "-" + n))
                .filter(id -> mapper.findVersion(id) == null)
                .findFirst()
                .orElseThrow();
    }

    private static Unit unit(String id, String code, UnitKind kind, @Nullable String parentId, UnitValues values) {
        return new Unit(
                id,
                code,
                kind,
                values.name(),
                parentId,
                values.agencyCode(),
                values.phone(),
                values.validFrom(),
                values.validTo());
    }

    private static String differences(Unit before, Unit after) {
        List<String> changes = new ArrayList<>();
        difference("Tên", before.name(), after.name(), changes);
        difference("Mã định danh", before.agencyCode(), after.agencyCode(), changes);
        difference("Điện thoại", before.phone(), after.phone(), changes);
        difference("Ngày cuối", before.validTo(), after.validTo(), changes);
        return changes.isEmpty() ? "Không đổi" : String.join("; ", changes);
    }

    private static void difference(String what, @Nullable Object from, @Nullable Object to, List<String> changes) {
        if (!Objects.equals(from, to)) {
            changes.add("%s: %s → %s".formatted(what, from == null ? "(trống)" : from, to == null ? "(trống)" : to));
        }
    }
}
