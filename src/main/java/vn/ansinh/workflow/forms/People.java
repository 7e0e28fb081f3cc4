package vn.ansinh.workflow.forms;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.organisation.Officer;
import vn.ansinh.organisation.Officers;
import vn.ansinh.shared.Actor;

/** Officers by name. */
@Component
class People {

    private final Officers officers;

    People(Officers officers) {
        this.officers = officers;
    }

    /** Full name, the username itself when nobody has it; null for null. */
    @Nullable
    String nameOrNull(@Nullable String username) {
        return username == null ? null : name(username);
    }

    String name(String username) {
        if (username.equals(Actor.SYSTEM.username())) {
            return "Hệ thống";
        }
        if (username.equals(Actor.APPLICANT.username())) {
            return "Người nộp";
        }
        return officers.find(username).map(Officer::fullName).orElse(username);
    }
}
