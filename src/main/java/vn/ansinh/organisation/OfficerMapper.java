package vn.ansinh.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface OfficerMapper {

    @Nullable
    Officer find(@Param("username") String username);

    List<Officer> list(
            @Param("unitId") @Nullable String unitId, @Param("role") @Nullable Role role, @Param("day") LocalDate day);

    List<Membership> listMemberships(@Param("username") String username, @Param("day") LocalDate day);

    boolean holds(
            @Param("username") String username,
            @Param("role") Role role,
            @Param("unitId") String unitId,
            @Param("day") LocalDate day);

    /** Those whose username is taken stay as they are. */
    int insertMissingOfficers(
            @Param("officers") List<NewOfficer> officers,
            @Param("passwordHash") String passwordHash,
            @Param("at") Instant at);

    int insertMissingRoles(@Param("roles") List<RoleRow> roles);

    record RoleRow(
            String username,
            String unitId,
            Role role,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}
}
