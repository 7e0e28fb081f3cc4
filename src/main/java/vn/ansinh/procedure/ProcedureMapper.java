package vn.ansinh.procedure;

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

    /** What is stored: its hash, and how many dossiers were received under it. */
    record Stored(String id, String sha256, long dossiers) {}

    record Row(
            String id,
            String code,
            String name,
            String processKey,
            LocalDate receivedFrom,
            @Nullable LocalDate receivedTo,
            String definition,
            String sha256) {}
}
