package vn.ansinh.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings the procedure files into the table; versions that no file holds any more stay for the dossiers bound to them. */
@Service
public class ProcedureLoader {

    private final ProcedureMapper mapper;

    ProcedureLoader(ProcedureMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Stores new and changed versions; whoever calls it reloads {@link Procedures} after the commit.
     *
     * @return the number of procedures in the files
     * @throws InvalidProcedures when a file is not valid, or differs from what dossiers were received under
     */
    @Transactional
    public int load() {
        return load(ProcedureFiles.shipped());
    }

    int load(List<Procedure> procedures) {
        Map<String, ProcedureMapper.Stored> stored =
                mapper.listStored().stream().collect(Collectors.toMap(ProcedureMapper.Stored::id, Function.identity()));
        List<String> problems = new ArrayList<>(procedures.stream()
                .flatMap(procedure -> Stream.ofNullable(stored.get(procedure.id()))
                        .filter(former ->
                                !former.sha256().equals(ProcedureJson.bindingHash(procedure)) && isBinding(former)))
                .map(ProcedureLoader::changed)
                .toList());
        List<Procedure> kept = procedures.stream()
                .map(procedure -> closedAsSet(procedure, stored.get(procedure.id())))
                .toList();
        problems.addAll(overlaps(kept, stored));
        if (!problems.isEmpty()) {
            throw new InvalidProcedures(problems);
        }
        kept.stream().map(ProcedureMapper.Row::of).forEach(mapper::upsert);
        return procedures.size();
    }

    private static boolean isBinding(ProcedureMapper.Stored stored) {
        return stored.dossiers() > 0 || stored.published();
    }

    private static String changed(ProcedureMapper.Stored former) {
        return (former.published()
                                ? "%s.yaml: an administrator published another content of it;"
                                : "%s.yaml: " + former.dossiers()
                                        + " dossiers were received under another content of it;")
                        .formatted(former.id())
                + " restore the file and give the new content a receivedFrom of its own";
    }

    /** The last day of receipt that an administrator set stays. */
    private static Procedure closedAsSet(Procedure procedure, ProcedureMapper.@Nullable Stored stored) {
        return stored != null && stored.closed() ? procedure.receivedUntil(stored.receivedTo()) : procedure;
    }

    private List<String> overlaps(List<Procedure> files, Map<String, ProcedureMapper.Stored> stored) {
        List<Procedure> published = mapper.listDefinitions().stream()
                .map(ProcedureJson::read)
                .filter(procedure -> Optional.ofNullable(stored.get(procedure.id()))
                        .filter(ProcedureMapper.Stored::published)
                        .isPresent())
                .toList();
        return files.stream()
                .flatMap(file -> published.stream()
                        .filter(other -> !other.id().equals(file.id()) && other.meets(file))
                        .map(other -> "%s.yaml: receivedFrom: meets %s, which an administrator published"
                                .formatted(file.id(), other.id())))
                .toList();
    }
}
