package vn.ansinh.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The pictures of the officers' guide are pictures of the browser tests: {@code -Dansinh.guide=renew} takes them anew. */
final class GuidePictures {

    static final Path GUIDE = Path.of("src", "docs", "user");

    private GuidePictures() {}

    static void renew(String name, Path shot) {
        if (!"renew".equals(System.getProperty("ansinh.guide")) || !isShown(name)) {
            return;
        }
        try {
            Files.createDirectories(GUIDE.resolve("img"));
            Files.copy(shot, GUIDE.resolve("img").resolve(name + ".png"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isShown(String name) {
        return UserGuideTest.pictures().contains(name + ".png");
    }
}
