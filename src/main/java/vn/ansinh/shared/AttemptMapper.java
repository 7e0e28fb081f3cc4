package vn.ansinh.shared;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AttemptMapper {

    void count(@Param("subject") String subject, @Param("window") Instant window);

    /** Whether one of them has as many attempts as it may have. */
    boolean usedUp(@Param("allowances") List<Attempts.Allowance> allowances, @Param("window") Instant window);

    void deleteBefore(@Param("window") Instant window);
}
