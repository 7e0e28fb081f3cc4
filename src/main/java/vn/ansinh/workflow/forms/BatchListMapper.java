package vn.ansinh.workflow.forms;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface BatchListMapper {

    /** The newest list of a batch as it was kept. */
    Optional<Long> findLetter(@Param("batchId") long batchId);
}
