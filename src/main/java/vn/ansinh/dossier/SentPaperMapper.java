package vn.ansinh.dossier;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SentPaperMapper {

    /** The status as it is now; nobody moves the dossier until the transaction ends. */
    DossierStatus lock(@Param("dossierId") long dossierId);

    /** 0 when {@code by} has sent the same bytes before. */
    int insert(
            @Param("dossierId") long dossierId,
            @Param("kind") String kind,
            @Param("title") String title,
            @Param("paper") SentPaper paper,
            @Param("size") int size,
            @Param("sha256") String sha256,
            @Param("at") Instant at,
            @Param("by") String by);

    List<SentPaperRow> list(@Param("dossierId") long dossierId, @Param("by") String by);
}
