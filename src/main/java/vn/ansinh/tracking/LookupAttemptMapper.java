package vn.ansinh.tracking;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface LookupAttemptMapper {

    void count(@Param("subject") String subject, @Param("window") Instant window);

    int attempts(@Param("subject") String subject, @Param("window") Instant window);

    void giveBack(@Param("subject") String subject, @Param("window") Instant window);

    void deleteBefore(@Param("window") Instant window);
}
