package vn.ansinh.organisation;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface UnitMapper {

    List<Unit> listUnits();

    List<Successor> listSuccessors();

    void upsertUnits(@Param("units") List<Unit> units);

    void upsertSuccessors(@Param("successors") List<Successor> successors);
}
