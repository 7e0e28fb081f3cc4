package vn.ansinh.clock;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface HolidayMapper {

    List<Holiday> list();

    /** One statement for all; a day that is there already stays as it is. */
    void insertMissing(@Param("holidays") List<Holiday> holidays);
}
