package vn.ansinh.supervision;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Reads the figures. */
@Mapper
interface DeskMapper {

    /** A row for each unit that received any, or that decides what is counted for the sake of its decision. */
    List<AreaFigures> listAreas(@Param("w") DeskWhere where);

    /** Answers by day, oldest of the last {@code limit} days first. */
    List<DayFigures> listDays(@Param("w") DeskWhere where, @Param("limit") int limit);

    /** Where the dossiers came in that these units decide. */
    List<String> listReceivingUnits(@Param("decidingIds") Collection<String> decidingIds);

    int countDossiers(@Param("w") DeskWhere where);

    /** By appointment, those without one last. */
    List<DeskDossier> listDossiers(@Param("w") DeskWhere where, @Param("offset") int offset, @Param("limit") int limit);

    /** By id, after {@code after}: for who reads all in pieces. */
    List<DeskDossier> listDossiersAfter(
            @Param("w") DeskWhere where, @Param("after") long after, @Param("limit") int limit);

    /** Runs that have, or had, a due date. */
    List<OwnRun> listRuns(@Param("ids") Collection<Long> dossierIds);
}
