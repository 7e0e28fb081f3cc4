package vn.ansinh.supervision;

import java.time.Instant;
import java.time.LocalDate;
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

    /** By district and commune, of dossiers received on the days from … to. */
    List<UnitCounts> listUnitCounts(
            @Param("scope") Scope scope,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("now") Instant now,
            @Param("today") LocalDate today);

    /** Approved and paid lines only; no units means all. */
    List<CampaignSum> listCampaignSums(
            @Param("unitIds") Collection<String> unitIds, @Param("procedureIds") Collection<String> procedureIds);

    List<TimelineEvent> listEvents(@Param("dossierId") long dossierId);

    /** Payments of the dossier's lines, those alike counted together. */
    List<TimelinePayment> listPayments(@Param("dossierId") long dossierId);

    /** The dossier's id when it is in the scope. */
    Optional<Long> findDossierId(@Param("scope") Scope scope, @Param("number") String number);
}
