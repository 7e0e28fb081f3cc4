package vn.ansinh.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ContentmentMapper {

    /** Sums of the scores of a unit's ratings; {@code content} counts those with 20 points or more of 25. */
    record Ratings(
            String unitId, int ratings, long time, long steps, long manner, long openness, long result, int content) {}

    record Opinions(String unitId, int opinions, int open, int late) {}

    record Comment(String number, String unitId, Instant ratedAt, String text) {}

    List<Ratings> listRatings(@Param("scope") Scope scope, @Param("f") SatisfactionFilter filter);

    List<Opinions> listOpinions(
            @Param("scope") Scope scope, @Param("f") SatisfactionFilter filter, @Param("today") LocalDate today);

    /** The newest first. */
    List<Comment> listComments(
            @Param("scope") Scope scope, @Param("f") SatisfactionFilter filter, @Param("limit") int limit);
}
