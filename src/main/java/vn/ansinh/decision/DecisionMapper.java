package vn.ansinh.decision;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DecisionMapper {

    /** The open draft, locked against submission until the caller's transaction ends. */
    Optional<Long> lockDraft(@Param("unitId") String unitId, @Param("procedureCode") String procedureCode);

    int insertDraft(
            @Param("unitId") String unitId, @Param("procedureCode") String procedureCode, @Param("at") Instant at);

    Optional<Decision> find(@Param("id") long id);

    Optional<Decision> findOfDossier(@Param("dossierId") long dossierId);

    int update(@Param("d") Decision decision);

    List<Candidate> listCandidates(
            @Param("decision") Decision decision, @Param("f") Filter filter, @Param("limit") int limit);

    /** Everything that matches the filter and lies in no other decision joins the draft. */
    int addAll(@Param("decision") Decision decision, @Param("f") Filter filter);

    int addSome(@Param("decision") Decision decision, @Param("ids") Collection<Long> ids);

    int remove(@Param("decisionId") long decisionId, @Param("ids") Collection<Long> ids);

    /** Dossiers that no longer wait (withdrawn meanwhile). */
    int removeGone(@Param("decisionId") long decisionId);

    int removeEmpty(@Param("decisionId") long decisionId);

    Summary summary(@Param("decisionId") long decisionId);

    /** Claims each month of each open line for its person; months that are taken stay with whom they are. */
    void claimMonths(@Param("decisionId") long decisionId);

    /** Lines that did not get all their months are refused, with who has them. */
    int refuseTaken(@Param("decisionId") long decisionId);

    int releaseRefused(@Param("decisionId") long decisionId);

    void sealLines(@Param("decisionId") long decisionId);

    void releaseMonths(@Param("decisionId") long decisionId);

    void unsealLines(@Param("decisionId") long decisionId);

    int approveLines(@Param("decisionId") long decisionId);

    /** Lines have changed without an event of their dossiers: supervision's figures are to be read again. */
    void touchDossiers(@Param("decisionId") long decisionId);

    List<ListedLine> listLines(@Param("decisionId") long decisionId);

    /** Dossiers of the decision whose processes have not been told yet. */
    List<Long> listUnmoved(@Param("decisionId") long decisionId, @Param("limit") int limit);

    void markMoved(@Param("ids") Collection<Long> ids);

    int countWaiting(@Param("unitId") String unitId, @Param("procedureCode") String procedureCode);

    boolean isLocked(@Param("dossierId") long dossierId);
}
