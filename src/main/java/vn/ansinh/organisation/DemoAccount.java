package vn.ansinh.organisation;

import java.util.List;

/** A demo account as the console and the README show it. */
public record DemoAccount(String username, List<Role> roles, String unitName) {}
