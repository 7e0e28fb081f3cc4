package vn.ansinh.procedure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.ansinh.shared.NotFound;

/** All versions of all procedures, kept in memory until {@link #reload}: they change with a release. */
@Service
public class Procedures {

    private final ProcedureMapper mapper;
    private volatile @Nullable Map<String, Procedure> byId;

    Procedures(ProcedureMapper mapper) {
        this.mapper = mapper;
    }

    /** Forgets what is in memory; to be called after the commit of a change. */
    public void reload() {
        byId = null;
    }

    /** @throws NotFound when there is no such version */
    public Procedure get(String id) {
        Procedure procedure = now().get(id);
        if (procedure == null) {
            throw new NotFound("Không có thủ tục mang mã " + id + ".");
        }
        return procedure;
    }

    /** Those that take applications on {@code day}, by code. */
    public List<Procedure> inForce(LocalDate day) {
        return now().values().stream()
                .filter(procedure -> procedure.receivableOn(day))
                .toList();
    }

    public Optional<Procedure> inForce(String code, LocalDate day) {
        return inForce(day).stream()
                .filter(procedure -> procedure.code().equals(code))
                .findFirst();
    }

    /** By code and first day. */
    public List<Procedure> all() {
        return List.copyOf(now().values());
    }

    private Map<String, Procedure> now() {
        Map<String, Procedure> current = byId;
        if (current == null) {
            Map<String, Procedure> read = new LinkedHashMap<>();
            mapper.listDefinitions().stream()
                    .map(ProcedureJson::read)
                    .forEach(procedure -> read.put(procedure.id(), procedure));
            // An empty table means that the load has not happened yet: nothing to remember.
            byId = read.isEmpty() ? null : read;
            current = read;
        }
        return current;
    }
}
