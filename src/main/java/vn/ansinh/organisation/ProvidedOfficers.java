package vn.ansinh.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;

/** Officers whose name and roles somebody else keeps: as given there at each sign-in, and nothing besides. */
@Service
public class ProvidedOfficers {

    private final ProvidedOfficerMapper mapper;
    private final Units units;
    private final AuditTrail trail;
    private final AppClock clock;

    ProvidedOfficers(ProvidedOfficerMapper mapper, Units units, AuditTrail trail, AppClock clock) {
        this.mapper = mapper;
        this.units = units;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param passwordHash of a password that nobody knows */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String username, String fullName, String passwordHash) {
        mapper.insert(username, fullName, passwordHash, clock.instant());
        trail.record(AuditKind.OFFICER_ADDED, username, fullName, Actor.SYSTEM);
    }

    /** From today the officer has this name and exactly these roles, each as long as its unit. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void update(String username, String fullName, Collection<Membership> wanted) {
        LocalDate today = clock.today();
        if (mapper.updateName(username, fullName) > 0) {
            trail.record(AuditKind.OFFICER_CHANGED, username, fullName, Actor.SYSTEM);
        }
        List<Membership> held = mapper.listRoles(username, today);
        held.stream().filter(role -> !wanted.contains(role)).forEach(role -> {
            mapper.endRole(username, role, today.minusDays(1), today);
            trail.record(AuditKind.ROLE_ENDED, username, text(role), Actor.SYSTEM);
        });
        wanted.stream().filter(role -> !held.contains(role)).forEach(role -> {
            mapper.insertRole(username, role, today, units.get(role.unitId()).validTo());
            trail.record(AuditKind.ROLE_GRANTED, username, text(role), Actor.SYSTEM);
        });
    }

    private String text(Membership role) {
        return role.role().vietnamese() + " – " + units.name(role.unitId());
    }
}
