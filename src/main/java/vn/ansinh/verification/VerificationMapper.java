package vn.ansinh.verification;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface VerificationMapper {

    boolean usedUp(@Param("subject") String subject, @Param("window") Instant window, @Param("most") int most);

    void count(@Param("subject") String subject, @Param("window") Instant window);
}
