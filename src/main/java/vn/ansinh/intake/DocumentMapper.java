package vn.ansinh.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DocumentMapper {

    void insert(
            @Param("dossierId") long dossierId,
            @Param("file") PaperFile file,
            @Param("at") Instant at,
            @Param("by") String by);

    /** The files of a draft become the dossier's, inside the database. */
    void insertFromDraft(
            @Param("dossierId") long dossierId,
            @Param("token") String token,
            @Param("at") Instant at,
            @Param("by") String by);

    List<PaperFileRow> list(@Param("dossierId") long dossierId);

    Optional<PaperFile> find(@Param("dossierId") long dossierId, @Param("id") long id);
}
