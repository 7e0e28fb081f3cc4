package vn.ansinh.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AbsenceMapper {

    /** Holds the officers' rows, so that two absences that concern one of them are set one after the other. */
    List<String> lock(@Param("usernames") Collection<String> usernames);

    int insert(@Param("a") NewAbsence absence, @Param("at") Instant at, @Param("by") String by);

    int end(@Param("id") long id, @Param("at") Instant at, @Param("by") String by);

    /** Neither ended early nor over on {@code day}. */
    Optional<Absence> find(@Param("id") long id, @Param("day") LocalDate day);

    /** Those of the officer, or in which the officer stands in, that touch the days. */
    List<Absence> listTouching(
            @Param("username") String username, @Param("from") LocalDate from, @Param("to") LocalDate to);

    /** Those on the day or to come, by their first day. */
    List<Absence> listOf(@Param("usernames") Collection<String> usernames, @Param("day") LocalDate day);

    List<Absence> listForDeputy(@Param("deputy") String deputy, @Param("day") LocalDate day);

    /** The roles that the officer holds as such, not for somebody else; none when not active. */
    List<Membership> listOwnMemberships(@Param("username") String username, @Param("day") LocalDate day);

    /** Active officers who themselves hold a role at one of the units, but that of an administrator; by username. */
    List<Officer> listColleagues(@Param("unitIds") Collection<String> unitIds, @Param("day") LocalDate day);
}
