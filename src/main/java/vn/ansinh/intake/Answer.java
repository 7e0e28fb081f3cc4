package vn.ansinh.intake;

/** A line of a summary; {@code field} is the id of the form's field that changes it. */
public record Answer(String label, String value, String field) {}
