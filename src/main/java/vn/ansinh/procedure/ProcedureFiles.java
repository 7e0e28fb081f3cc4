package vn.ansinh.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads procedure files strictly: all problems of all files at once, or all procedures. */
final class ProcedureFiles {

    private final List<String> problems = new ArrayList<>();
    private final Map<String, Procedure> read = new TreeMap<>();

    /** The files that come with the application.
     *
     * @throws InvalidProcedures when any is not valid
     */
    static List<Procedure> shipped() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:db/procedures/*.yaml");
            Map<String, String> texts = new TreeMap<>();
            for (Resource file : files) {
                texts.put(
                        Optional.ofNullable(file.getFilename()).orElse(file.getDescription()),
                        file.getContentAsString(StandardCharsets.UTF_8));
            }
            return parse(texts);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read db/procedures", e);
        }
    }

    /** {@code texts} by file name. */
    static List<Procedure> parse(Map<String, String> texts) {
        ProcedureFiles files = new ProcedureFiles();
        texts.forEach(files::parseOne);
        files.checkOverlaps();
        if (!files.problems.isEmpty()) {
            throw new InvalidProcedures(files.problems);
        }
        return List.copyOf(files.read.values());
    }

    private void parseOne(String file, String text) {
        ProcedureText read = ProcedureText.read(text);
        List<ProcedureProblem> found = new ArrayList<>(read.problems());
        Procedure procedure = read.procedure();
        if (procedure != null) {
            found.addAll(ProcedureCheck.problemsOf(procedure, file));
            this.read.put(file, procedure);
        }
        found.forEach(problem -> problems.add(file + ": " + problem));
    }

    private void checkOverlaps() {
        Map<String, List<String>> byCode = read.keySet().stream()
                .collect(Collectors.groupingBy(file -> procedure(file).code(), TreeMap::new, Collectors.toList()));
        for (List<String> files : byCode.values()) {
            files.sort(Comparator.comparing(file -> procedure(file).receivedFrom()));
            for (int i = 1; i < files.size(); i++) {
                Procedure former = procedure(files.get(i - 1));
                Procedure later = procedure(files.get(i));
                if (former.receivableOn(later.receivedFrom())) {
                    problems.add("%s: receivedFrom: %s is still received on %s under %s"
                            .formatted(files.get(i), later.code(), later.receivedFrom(), files.get(i - 1)));
                }
            }
        }
    }

    private Procedure procedure(String file) {
        Procedure procedure = read.get(file);
        if (procedure == null) {
            throw new IllegalStateException(Arrays.toString(read.keySet().toArray()));
        }
        return procedure;
    }
}
