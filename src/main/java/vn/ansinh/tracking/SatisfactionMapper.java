package vn.ansinh.tracking;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SatisfactionMapper {

    boolean isRated(@Param("dossierId") long dossierId);

    /** 0 when the dossier was rated before. */
    int insert(@Param("dossierId") long dossierId, @Param("rating") Rating rating, @Param("at") Instant at);
}
