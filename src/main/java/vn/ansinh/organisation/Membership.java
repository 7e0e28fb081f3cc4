package vn.ansinh.organisation;

/** One role of an officer in one unit. */
public record Membership(String unitId, Role role) {}
