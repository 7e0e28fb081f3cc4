package vn.ansinh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The officers' guide shows what the browser tests see, and nothing else. */
class UserGuideTest {

    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\(img/([^)]+)\\)");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+\\.md)");

    /** The names of the files that the guide's pages show. */
    static Set<String> pictures() {
        return found(PICTURE);
    }

    @Test
    void everyPictureIsThereAndShown() {
        Set<String> kept = files(GuidePictures.GUIDE.resolve("img")).stream()
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(pictures()).hasSizeGreaterThan(8).isEqualTo(kept);
    }

    @Test
    void everyPictureIsTakenByABrowserTest() {
        String tests = files(Path.of("src", "test", "java", "vn", "ansinh", "browser")).stream()
                .map(UserGuideTest::text)
                .collect(Collectors.joining());

        assertThat(pictures())
                .allSatisfy(picture -> assertThat(tests).contains('"' + picture.replace(".png", "") + '"'));
    }

    @Test
    void everyLinkLeadsToAPage() {
        assertThat(found(LINK))
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        page -> assertThat(GuidePictures.GUIDE.resolve(page)).isRegularFile());
    }

    private static Set<String> found(Pattern pattern) {
        return files(GuidePictures.GUIDE).stream()
                .flatMap(page -> pattern.matcher(text(page)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
