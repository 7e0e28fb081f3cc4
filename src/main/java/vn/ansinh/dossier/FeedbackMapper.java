package vn.ansinh.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface FeedbackMapper {

    /** Two that write about one dossier wait for each other. */
    long lock(@Param("dossierId") long dossierId);

    void insert(
            @Param("dossierId") long dossierId,
            @Param("kind") FeedbackKind kind,
            @Param("text") String text,
            @Param("phone") @Nullable String phone,
            @Param("at") Instant at,
            @Param("dueOn") LocalDate dueOn);

    /** 0 when there is none, or somebody has answered it. */
    int answer(
            @Param("dossierId") long dossierId,
            @Param("id") long id,
            @Param("answer") String answer,
            @Param("by") String by,
            @Param("at") Instant at);

    /** Unanswered ones of dossiers received by these units, the first due first. */
    List<OpenFeedback> listOpen(@Param("unitIds") List<String> unitIds);

    List<Feedback> list(@Param("dossierId") long dossierId);
}
