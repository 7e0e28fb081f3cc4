package vn.ansinh.workflow.engine;

import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Reads the engine's table of tasks for an officer's {@code units}; the null among them stands for tasks of no unit. */
@Mapper
interface OpenTaskMapper {

    /** Ids of tasks, at most {@code most} from {@code first} on. */
    List<String> page(
            @Param("units") List<@Nullable String> units,
            @Param("list") TaskList list,
            @Param("order") TaskOrder order,
            @Param("first") int first,
            @Param("most") int most);

    /** All {@code lists} counted in one pass: {@code c0} for the first, {@code c1} for the second. */
    Map<String, Number> counts(@Param("units") List<@Nullable String> units, @Param("lists") List<TaskList> lists);
}
