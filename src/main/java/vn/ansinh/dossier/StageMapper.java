package vn.ansinh.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.ansinh.procedure.StageCode;

@Mapper
interface StageMapper {

    void insert(
            @Param("key") GeneratedKey key,
            @Param("dossierId") long dossierId,
            @Param("code") StageCode code,
            @Param("unitId") String unitId,
            @Param("enteredAt") Instant enteredAt);

    /** The clock of a run that has just begun; its first due date is also its original one. */
    void updateDue(
            @Param("id") long id, @Param("dueAt") @Nullable Instant dueAt, @Param("warnAt") @Nullable Instant warnAt);

    Optional<Stage> find(@Param("id") long id);

    /** The newest run of the stage, open or ended. */
    Optional<Stage> findLast(@Param("dossierId") long dossierId, @Param("code") StageCode code);

    List<Stage> listByDossier(@Param("dossierId") long dossierId);

    int update(@Param("s") Stage stage);

    void upsertTarget(@Param("stageId") long stageId, @Param("unitId") String unitId);

    Optional<String> findTarget(@Param("stageId") long stageId);

    /** The units that the dossier was handed to, in that order. */
    List<String> listTransferred(@Param("dossierId") long dossierId);

    /** Steps that the officer finished, newest first. */
    List<DoneStep> listDone(@Param("username") String username, @Param("limit") int limit, @Param("offset") int offset);

    /** 1 when this is the first flag of the level on the run, else 0. */
    int insertFlag(
            @Param("stageId") long stageId,
            @Param("level") String level,
            @Param("dueAt") Instant dueAt,
            @Param("at") Instant at);

    List<LateFlag> listFlags(@Param("dossierId") long dossierId);
}
