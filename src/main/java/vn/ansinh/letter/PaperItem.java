package vn.ansinh.letter;

/** A paper in a dossier: {@code form} is "bản chính" or "bản sao". */
public record PaperItem(String name, String form, int copies) {}
