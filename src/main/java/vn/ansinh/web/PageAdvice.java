package vn.ansinh.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.ansinh.organisation.Officer;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Role;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;

/** Gives every page {@code shell}: the demo's clock, who is signed in and where they may go. */
@ControllerAdvice
class PageAdvice implements Frame {

    private static final String ROLE_PREFIX = "ROLE_";

    private final AppClock clock;
    private final Officers officers;

    PageAdvice(AppClock clock, Officers officers) {
        this.clock = clock;
        this.officers = officers;
    }

    @Override
    @ModelAttribute("shell")
    public Shell of(HttpServletRequest request) {
        Authentication officer = request.getUserPrincipal() instanceof Authentication known ? known : null;
        String demoClock =
                clock.isShifted() ? "Bản dùng thử: đồng hồ của hệ thống là " + Dates.dateTime(clock.instant()) : null;
        return new Shell(
                request.getRequestURI(), rolesOf(officer), demoClock, () -> officer == null ? null : nameOf(officer));
    }

    private String nameOf(Authentication officer) {
        try {
            return officers.find(officer.getName()).map(Officer::fullName).orElse(officer.getName());
        } catch (DataAccessException noDatabase) {
            // The page that tells of the failure has this frame too.
            return officer.getName();
        }
    }

    private static Set<Role> rolesOf(@Nullable Authentication officer) {
        if (officer == null) {
            return EnumSet.noneOf(Role.class);
        }
        Set<String> held = officer.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        return Arrays.stream(Role.values())
                .filter(role -> held.contains(ROLE_PREFIX + role.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
