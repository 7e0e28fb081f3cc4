package vn.ansinh.intake;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface BookMapper {

    /** The dossiers that the counter received from {@code from} on and before {@code until}, in that order. */
    List<BookRow> list(
            @Param("unitId") String unitId,
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("limit") int limit);
}
