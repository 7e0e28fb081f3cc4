package vn.ansinh.clock;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface HolidayMapper {

    List<Holiday> list();

    /** Also those that an administrator removed: they do not come back with a release. */
    List<LocalDate> listKnownDays();

    /** One statement for all; a day that is there already stays as it is. */
    void insertMissing(@Param("holidays") List<Holiday> holidays);

    /** What the day was before is gone, also that it was removed. */
    void set(@Param("holiday") Holiday holiday);

    /** How many were there to be removed. */
    int remove(@Param("day") LocalDate day);
}
