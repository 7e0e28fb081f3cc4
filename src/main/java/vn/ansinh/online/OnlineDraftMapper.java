package vn.ansinh.online;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface OnlineDraftMapper {

    void insert(@Param("d") OnlineDraft draft);

    Optional<OnlineDraft> find(@Param("code") String code);

    /** Waits for another one that holds it. */
    Optional<OnlineDraft> lock(@Param("code") String code);

    void updateFields(@Param("code") String code, @Param("fields") String fields, @Param("at") Instant at);

    void finish(
            @Param("code") String code,
            @Param("number") String number,
            @Param("secret") String secret,
            @Param("letterId") long letterId,
            @Param("at") Instant at);
}
