package vn.ansinh.intake;

import java.util.Locale;

/** A file without its bytes, as pages list it. */
public record PaperFileRow(
        long id, String kind, String title, String fileName, String contentType, int size, String sha256) {

    public String sizeText() {
        return size < 1024 * 1024
                ? "%d KB".formatted(Math.max(1, size / 1024))
                : String.format(Locale.ROOT, "%.1f MB", size / 1024.0 / 1024.0).replace('.', ',');
    }
}
