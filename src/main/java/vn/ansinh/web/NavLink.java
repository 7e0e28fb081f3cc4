package vn.ansinh.web;

/** One entry of the main navigation; {@code current} when the page asked for lies under it. */
public record NavLink(String href, String label, boolean current) {}
