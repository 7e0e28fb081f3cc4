package vn.ansinh.security;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface SignInAttemptMapper {

    /** For its change: others wait; none when nothing has failed. */
    @Nullable
    Run lock(@Param("subject") String subject);

    void insertMissing(@Param("subject") String subject, @Param("at") Instant at);

    void update(@Param("subject") String subject, @Param("run") Run run);

    void giveBack(@Param("subject") String subject);

    void delete(@Param("subject") String subject);

    void deleteBefore(@Param("at") Instant at);

    /** Failures in a row, the last one, and until when no more are taken. */
    record Run(int failures, Instant lastAt, @Nullable Instant waitUntil) {}
}
