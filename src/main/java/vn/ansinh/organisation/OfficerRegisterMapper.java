package vn.ansinh.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** What administrators read and write of officers. */
@Mapper
interface OfficerRegisterMapper {

    /** Those with a role that is not over, or with any role when {@code role} is not asked for. */
    List<OfficerList.Row> list(
            @Param("unitIds") List<String> unitIds,
            @Param("role") @Nullable Role role,
            @Param("active") @Nullable Boolean active,
            @Param("withoutRole") boolean withoutRole,
            @Param("today") LocalDate today);

    @Nullable
    Row find(@Param("username") String username);

    /** The newest first. */
    List<Held> listRoles(@Param("usernames") List<String> usernames);

    /** Active administrators of today, locked together with their roles until the end of the transaction. */
    List<String> lockAdministrators(@Param("today") LocalDate today);

    void insert(@Param("row") Row row, @Param("passwordHash") String passwordHash, @Param("at") Instant at);

    /** The row as given, unless its version has moved on: then 0. */
    int update(@Param("row") Row row);

    void insertRole(@Param("held") Held held);

    void updateRole(@Param("held") Held held);

    record Row(String username, String fullName, @Nullable String title, boolean active, int version) {}

    record Held(
            String username,
            String unitId,
            Role role,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static Held of(String username, RolePeriod period) {
            return new Held(username, period.unitId(), period.role(), period.validFrom(), period.validTo());
        }

        RolePeriod period() {
            return new RolePeriod(unitId, role, validFrom, validTo);
        }
    }
}
