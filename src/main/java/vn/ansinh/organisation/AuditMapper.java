package vn.ansinh.organisation;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.ansinh.shared.Actor;

@Mapper
interface AuditMapper {

    int insert(
            @Param("at") Instant at,
            @Param("actor") Actor actor,
            @Param("kind") AuditKind kind,
            @Param("subject") String subject,
            @Param("detail") @Nullable String detail);

    List<AuditEvent> list(
            @Param("subjectKind") AuditKind.@Nullable Subject subjectKind,
            @Param("subject") @Nullable String subject,
            @Param("before") @Nullable Long before,
            @Param("limit") int limit);

    List<AuditEvent> find(
            @Param("filter") AuditFilter filter, @Param("before") @Nullable Long before, @Param("limit") int limit);
}
