package vn.ansinh.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ProcedureMapper {

    List<String> listDefinitions();

    List<Stored> listStored();

    void upsert(@Param("row") Row row);

    /** The text that an administrator published, null for what came with the application. */
    @Nullable
    String findSource(@Param("id") String id);

    void publish(@Param("row") Row row, @Param("source") String source);

    /** Only the last day of receipt; from now on no release moves it. */
    void close(@Param("row") Row row, @Param("at") Instant at);

    /**
     * What is stored.
     *
     * @param dossiers how many were received under it
     * @param closed whether an administrator set its last day
     * @param published whether an administrator published it
     */
    record Stored(
            String id,
            String sha256,
            long dossiers,
            @Nullable LocalDate receivedTo,
            boolean closed,
            boolean published) {}

    record Row(
            String id,
            String code,
            String name,
            String processKey,
            LocalDate receivedFrom,
            @Nullable LocalDate receivedTo,
            String definition,
            String sha256) {

        static Row of(Procedure p) {
            return new Row(
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
}
