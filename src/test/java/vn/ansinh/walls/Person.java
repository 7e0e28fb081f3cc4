package vn.ansinh.walls;

import vn.ansinh.organisation.Role;

/** One officer for a role at a unit. */
record Person(String username, String unitId, Role role) {

    boolean watches() {
        return role == Role.SUPERVISOR || role == Role.LEADER || role == Role.ADMINISTRATOR;
    }

    @Override
    public String toString() {
        return role + "@" + unitId + " (" + username + ")";
    }
}
