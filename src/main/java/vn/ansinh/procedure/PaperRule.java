package vn.ansinh.procedure;

/** A paper of the dossier; {@code form} is {@code original} or {@code copy}. */
public record PaperRule(String code, String name, boolean required, String form, int copies) {}
