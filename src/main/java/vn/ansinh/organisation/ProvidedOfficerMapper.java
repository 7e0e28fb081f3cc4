package vn.ansinh.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ProvidedOfficerMapper {

    void insert(
            @Param("username") String username,
            @Param("fullName") String fullName,
            @Param("passwordHash") String passwordHash,
            @Param("at") Instant at);

    /** 0 when the name is the same. */
    int updateName(@Param("username") String username, @Param("fullName") String fullName);

    /** The officer's own roles that are not over. */
    List<Membership> listRoles(@Param("username") String username, @Param("today") LocalDate today);

    void endRole(
            @Param("username") String username,
            @Param("held") Membership held,
            @Param("last") LocalDate last,
            @Param("today") LocalDate today);

    /** A role that ended before goes on. */
    void insertRole(
            @Param("username") String username,
            @Param("held") Membership held,
            @Param("from") LocalDate from,
            @Param("to") @Nullable LocalDate to);
}
