package vn.ansinh.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ansinh.support.AnSinhTest;

/** The accounts that README shows are those that the demo has. */
@AnSinhTest
class ReadmeAccountsIT {

    @Autowired
    private DemoOfficers demo;

    @Test
    void readmeShowsEachKindOfDemoAccount() throws IOException {
        List<String> rows = demo.accounts("C03388").stream()
                .map(account -> "| `%s` | %s | %s |"
                        .formatted(
                                account.username(),
                                account.roles().stream().map(Role::vietnamese).collect(Collectors.joining(", ")),
                                account.unitName()))
                .toList();
        String readme = Files.readString(Path.of("README.md"));
        List<String> shown = readme.lines()
                .dropWhile(line -> !line.startsWith("| Account "))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(15);
        assertThat(shown).isEqualTo(rows);
        assertThat(readme).contains("password `%s`".formatted(DemoOfficers.PASSWORD));
    }
}
