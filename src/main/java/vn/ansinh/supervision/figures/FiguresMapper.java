package vn.ansinh.supervision.figures;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Writes the read model; nobody else does. */
@Mapper
interface FiguresMapper {

    /** The one row of the state, locked until the transaction ends; nothing when another node holds it. */
    Optional<Integer> lockState();

    /** Touches whose transactions have ended, oldest first, locked. */
    List<Touch> lockTouches(@Param("limit") int limit);

    List<DossierFigures> listDossiers(@Param("ids") Collection<Long> dossierIds);

    void upsertDossiers(@Param("rows") Collection<FiguresRow> rows);

    void deleteLines(@Param("ids") Collection<Long> dossierIds);

    void insertLines(@Param("ids") Collection<Long> dossierIds);

    void deleteTouches(@Param("ids") Collection<Long> touchIds);

    void updateAsOf(@Param("at") Instant at);

    /** Null before the figures were complete once. */
    Optional<Instant> findAsOf();

    int touchAll();

    void deleteAll();

    void deleteAllLines();
}
