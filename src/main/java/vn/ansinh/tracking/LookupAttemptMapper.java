package vn.ansinh.tracking;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface LookupAttemptMapper {

    void count(@Param("subject") String subject, @Param("window") Instant window);

    /** Whether the one or the other has as many attempts as it may have. */
    boolean usedUp(
            @Param("address") String address,
            @Param("perAddress") int perAddress,
            @Param("number") String number,
            @Param("perNumber") int perNumber,
            @Param("window") Instant window);

    void deleteBefore(@Param("window") Instant window);
}
