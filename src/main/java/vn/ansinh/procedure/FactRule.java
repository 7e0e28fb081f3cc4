package vn.ansinh.procedure;

/** Something that the counter asks of the applicant; {@code name} is also the input of the eligibility table. {@code type}: text, number, date, yesno. */
public record FactRule(String name, String label, String type, boolean required) {}
