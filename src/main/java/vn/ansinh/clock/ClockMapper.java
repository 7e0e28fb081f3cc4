package vn.ansinh.clock;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ClockMapper {

    void insert(ClockEntry entry);

    /** Locks the clock's entries until the transaction ends, so that two commands cannot both follow the same entry. */
    List<ClockEntry> listForUpdate(@Param("dossierId") long dossierId, @Param("stageId") long stageId);

    List<ClockEntry> list(long dossierId);
}
