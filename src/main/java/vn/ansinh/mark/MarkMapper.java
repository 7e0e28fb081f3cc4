package vn.ansinh.mark;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface MarkMapper {

    void insert(
            @Param("mark") Mark mark, @Param("sha256") String sha256, @Param("at") Instant at, @Param("by") String by);

    /** Ends the one in use; 0 when there is none. */
    int end(
            @Param("kind") MarkKind kind,
            @Param("ownerId") String ownerId,
            @Param("at") Instant at,
            @Param("by") String by);

    Optional<Mark> findInUse(@Param("kind") MarkKind kind, @Param("ownerId") String ownerId);

    List<MarkPeriod> listPeriods(@Param("kind") MarkKind kind, @Param("ownerId") String ownerId);
}
