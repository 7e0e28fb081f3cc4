package vn.ansinh.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface LineMapper {

    void insertAll(
            @Param("dossierId") long dossierId,
            @Param("benefit") String benefit,
            @Param("periodFrom") LocalDate periodFrom,
            @Param("rows") List<LineRow> rows);

    /** A line with what only the database needs: its place, its person and its sort key. */
    record LineRow(int seq, long personId, String sortKey, NewLine line) {}

    List<Line> list(@Param("dossierId") long dossierId, @Param("offset") int offset, @Param("limit") int limit);

    /** Moves PENDING lines to REFUSED or back; what is approved or paid stays. */
    int decide(
            @Param("dossierId") long dossierId,
            @Param("ids") Collection<Long> ids,
            @Param("status") LineStatus status,
            @Param("reasonCode") @Nullable String reasonCode,
            @Param("reason") @Nullable String reason);

    /** The open ones of these lines, held until the end of the transaction. */
    List<Line> lock(@Param("dossierId") long dossierId, @Param("ids") Collection<Long> ids);

    void correct(@Param("ids") Collection<Long> ids, @Param("c") LineCorrections.Corrected corrected);

    void insertChanges(@Param("dossierId") long dossierId, @Param("changes") List<LineChange> changes);

    /** Newest first. */
    List<LineChange> listChanges(@Param("dossierId") long dossierId, @Param("limit") int limit);

    int lastSeq(@Param("dossierId") long dossierId);

    List<Long> listPeople(@Param("dossierId") long dossierId);

    LineTotals totals(@Param("dossierId") long dossierId);

    /** Lines of others (or of the same person elsewhere) that claim the same months of the same benefit. */
    List<Overlap> listOverlaps(@Param("dossierId") long dossierId);

    List<Overlap> listOverlapsOf(
            @Param("numbers") Collection<String> numbers,
            @Param("benefit") String benefit,
            @Param("periodFrom") LocalDate periodFrom,
            @Param("months") int months);
}
