package vn.ansinh.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ComplaintMapper {

    void insert(@Param("c") NewComplaint complaint);

    boolean exists(@Param("formHash") String formHash);

    Optional<Complaint> findByCode(@Param("code") String code);

    Optional<Complaint> find(@Param("id") long id);

    /** Newest first. */
    List<Complaint> list(@Param("dossierId") long dossierId);

    /** 0 when somebody has concluded it. */
    int conclude(
            @Param("id") long id, @Param("text") String text, @Param("by") String username, @Param("at") Instant at);

    record NewComplaint(
            String code,
            String secretHash,
            String formHash,
            long dossierId,
            @Nullable Long lineId,
            String unitId,
            String name,
            @Nullable String phone,
            @Nullable String address,
            String body,
            Instant submittedAt,
            @Nullable LocalDate dueOn) {}
}
