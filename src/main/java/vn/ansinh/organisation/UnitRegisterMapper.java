package vn.ansinh.organisation;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** What administrators write of units. */
@Mapper
interface UnitRegisterMapper {

    @Nullable
    Integer findVersion(@Param("id") String id);

    void insert(@Param("unit") Unit unit);

    /** The row as given, unless its version has moved on: then 0. */
    int update(@Param("unit") Unit unit, @Param("version") int version);
}
