package vn.ansinh.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.NotFound;
import vn.ansinh.shared.VietnameseText;

/** The officers that an administrator reaches: listed, and one by one. */
@Service
public class OfficerSearch {

    private static final int A_PAGE = 25;

    private final OfficerRegisterMapper mapper;
    private final Administrators administrators;
    private final AppClock clock;

    OfficerSearch(OfficerRegisterMapper mapper, Administrators administrators, AppClock clock) {
        this.mapper = mapper;
        this.administrators = administrators;
        this.clock = clock;
    }

    /**
     * Names are compared and sorted here, since no server knows đ and the Vietnamese order of names; a province has some
     * thousand officers.
     *
     * @param page from 1; one too far shows the last
     */
    @Transactional(readOnly = true)
    public OfficerList list(OfficerFilter filter, int page, String administrator) {
        Reach reach = administrators.reachOf(administrator);
        Reach asked = filter.unitId() == null ? reach : reach.below(filter.unitId());
        List<String> unitIds = asked.units().stream().map(Unit::id).toList();
        boolean withoutRole = reach.isProvince() && filter.unitId() == null && filter.role() == null;
        String name = VietnameseText.searchKey(filter.name() == null ? "" : filter.name());
        List<OfficerList.Row> all = unitIds.isEmpty()
                ? List.of()
                : mapper.list(unitIds, filter.role(), filter.active(), withoutRole, clock.today());
        List<OfficerList.Row> found = all.stream()
                .filter(row -> VietnameseText.searchKey(row.fullName()).contains(name)
                        || row.username().contains(name))
                .sorted(Comparator.comparing((OfficerList.Row row) -> VietnameseText.sortKey(row.fullName()))
                        .thenComparing(OfficerList.Row::username))
                .toList();
        int pages = Math.max(1, (found.size() + A_PAGE - 1) / A_PAGE);
        int shown = Math.max(1, Math.min(page, pages));
        List<OfficerList.Row> rows = found.subList((shown - 1) * A_PAGE, Math.min(shown * A_PAGE, found.size()));
        return new OfficerList(rows, rolesOf(rows), found.size(), shown, pages);
    }

    private Map<String, List<RolePeriod>> rolesOf(List<OfficerList.Row> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        LocalDate today = clock.today();
        return mapper.listRoles(rows.stream().map(OfficerList.Row::username).toList()).stream()
                .filter(held -> !held.period().isOver(today))
                .collect(Collectors.groupingBy(
                        OfficerRegisterMapper.Held::username,
                        Collectors.mapping(OfficerRegisterMapper.Held::period, Collectors.toList())));
    }

    /** @throws NotFound when there is no such officer in the administrator's reach */
    @Transactional(readOnly = true)
    public ManagedOfficer get(String username, String administrator) {
        Reach reach = administrators.reachOf(administrator);
        OfficerRegisterMapper.Row row = Officers.isUsername(username) ? mapper.find(username) : null;
        List<RolePeriod> roles = row == null
                ? List.of()
                : mapper.listRoles(List.of(username)).stream()
                        .map(OfficerRegisterMapper.Held::period)
                        .toList();
        boolean seen =
                roles.isEmpty() ? reach.isProvince() : roles.stream().anyMatch(period -> reach.covers(period.unitId()));
        if (row == null || !seen) {
            throw new NotFound("Không có cán bộ nào có tên đăng nhập này trong phạm vi quản trị của bạn.");
        }
        LocalDate today = clock.today();
        boolean whole = roles.stream()
                .filter(period -> !period.isOver(today))
                .allMatch(period -> reach.covers(period.unitId()) || reach.isToCome(period.unitId(), today));
        return new ManagedOfficer(
                username,
                row.fullName(),
                row.title(),
                row.active(),
                row.version(),
                roles,
                whole,
                username.equals(administrator));
    }
}
