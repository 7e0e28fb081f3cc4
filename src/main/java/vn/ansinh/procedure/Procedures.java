package vn.ansinh.procedure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.ansinh.shared.ChangeStamps;
import vn.ansinh.shared.NotFound;
import vn.ansinh.shared.Refreshed;

/** All versions of all procedures, kept in memory until {@link #reload} or until another node has published one. */
@Service
public class Procedures {

    static final String PART = "procedures";

    private final Refreshed<Map<String, Procedure>> byId;

    Procedures(ProcedureMapper mapper, ChangeStamps stamps) {
        byId = new Refreshed<>(() -> stamps.of(PART), () -> read(mapper));
    }

    /** Forgets what is in memory; to be called after the commit of a change. */
    public void reload() {
        byId.forget();
    }

    /** @throws NotFound when there is no such version */
    public Procedure get(String id) {
        return find(id).orElseThrow(() -> new NotFound("Không có thủ tục mang mã " + id + "."));
    }

    /** Also a version that another node published a moment ago: a dossier of it may be at hand. */
    public Optional<Procedure> find(String id) {
        return Optional.ofNullable(now().get(id))
                .or(() -> Optional.ofNullable(byId.checked().get(id)));
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
        return byId.get();
    }

    private static Map<String, Procedure> read(ProcedureMapper mapper) {
        Map<String, Procedure> read = new LinkedHashMap<>();
        mapper.listDefinitions().stream()
                .map(ProcedureJson::read)
                .forEach(procedure -> read.put(procedure.id(), procedure));
        return read;
    }
}
