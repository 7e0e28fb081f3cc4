package vn.ansinh.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DraftMapper {

    /** 0 when there is one with this token already, whoever's it is. */
    int insert(@Param("token") String token, @Param("username") String username, @Param("at") Instant at);

    Optional<Draft> find(@Param("token") String token);

    /** Waits for another one that holds it: the second click of a double click waits here for the first. */
    Optional<Draft> lock(@Param("token") String token);

    void updateContent(@Param("token") String token, @Param("content") String content, @Param("at") Instant at);

    void finish(@Param("token") String token, @Param("number") String number, @Param("at") Instant at);

    /** Those of {@code online} may be older: their own people have them, not an officer with a queue. */
    int deleteOlderThan(@Param("at") Instant at, @Param("online") String online, @Param("onlineAt") Instant onlineAt);

    void insertFile(@Param("token") String token, @Param("file") PaperFile file);

    List<PaperFileRow> listFiles(@Param("token") String token);

    void deleteFile(@Param("token") String token, @Param("id") long id);

    void deleteFiles(@Param("token") String token);
}
