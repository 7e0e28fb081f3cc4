package vn.ansinh.procedure;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        List<ProcedureMapper.Row> rows =
                procedures.stream().map(ProcedureLoader::row).toList();
        List<String> problems = rows.stream()
                .flatMap(row -> Stream.ofNullable(stored.get(row.id()))
                        .filter(former ->
                                former.dossiers() > 0 && !former.sha256().equals(row.sha256())))
                .map(former -> ("%s.yaml: %d dossiers were received under another content of it;"
                                + " restore the file and give the new content a receivedFrom of its own")
                        .formatted(former.id(), former.dossiers()))
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidProcedures(problems);
        }
        rows.forEach(mapper::upsert);
        return procedures.size();
    }

    private static ProcedureMapper.Row row(Procedure p) {
        return new ProcedureMapper.Row(
                p.id(),
                p.code(),
                p.name(),
                p.processKey(),
                p.receivedFrom(),
                p.receivedTo(),
                ProcedureJson.write(p),
                ProcedureJson.bindingHash(p));
    }
}
