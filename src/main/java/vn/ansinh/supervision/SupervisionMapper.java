package vn.ansinh.supervision;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Reads only, set-based, from our own tables. */
@Mapper
interface SupervisionMapper {

    /** The units, all below them, and the units that any of these took over whole. */
    List<String> listSubtree(@Param("unitIds") Collection<String> unitIds);

    int countLate(@Param("scope") Scope scope, @Param("f") LateFilter filter, @Param("now") Instant now);

    List<LateRun> listLate(
            @Param("scope") Scope scope,
            @Param("f") LateFilter filter,
            @Param("now") Instant now,
            @Param("offset") int offset,
            @Param("limit") int limit);

    /** By the run's id, after {@code after}: for who reads all in pieces. */
    List<LateRun> listLateAfter(
            @Param("scope") Scope scope,
            @Param("f") LateFilter filter,
            @Param("now") Instant now,
            @Param("after") long after,
            @Param("limit") int limit);

    /** Whose the late runs are, most first. */
    List<LateUnit> listLateUnits(
            @Param("scope") Scope scope,
            @Param("f") LateFilter filter,
            @Param("now") Instant now,
            @Param("limit") int limit);

    /** What was approved and paid on each day; no units means all. */
    List<CampaignDay> listCampaignDays(
            @Param("unitIds") Collection<String> unitIds, @Param("procedureIds") Collection<String> procedureIds);

    /** What was handed in and what was made, oldest first. */
    List<TimelinePaper> listPapers(@Param("dossierId") long dossierId);

    /** Approved and paid lines only; no units means all. */
    List<CampaignSum> listCampaignSums(
            @Param("unitIds") Collection<String> unitIds, @Param("procedureIds") Collection<String> procedureIds);

    List<TimelineEvent> listEvents(@Param("dossierId") long dossierId);

    /** Payments of the dossier's lines, those alike counted together. */
    List<TimelinePayment> listPayments(@Param("dossierId") long dossierId);

    /** The dossier's id when it is in the scope. */
    Optional<Long> findDossierId(@Param("scope") Scope scope, @Param("number") String number);
}
