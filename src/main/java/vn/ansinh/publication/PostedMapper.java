package vn.ansinh.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.ansinh.dossier.LineStatus;
import vn.ansinh.publication.PostingWindow.Window;

/** Reads only, and nothing of people in hidden groups. */
@Mapper
interface PostedMapper {

    /** Units with lists that are public now. */
    List<UnitCount> countByUnit(@Param("w") Window window);

    /** Newest first. */
    List<PostedRow> list(
            @Param("w") Window window,
            @Param("unitId") @Nullable String unitId,
            @Param("number") @Nullable String number,
            @Param("limit") int limit);

    /** In the Vietnamese order of names; all of them for {@code limit} 0. */
    List<PublicLine> listLines(
            @Param("dossierId") long dossierId,
            @Param("hidden") Set<String> hidden,
            @Param("limit") int limit,
            @Param("offset") int offset);

    record UnitCount(String unitId, int lists) {}

    /** {@code people} counts only whom the list shows. */
    record PostedRow(
            long dossierId,
            String number,
            String versionId,
            String unitId,
            Instant enteredAt,
            @Nullable Instant dueAt,
            int people) {}

    record PublicLine(
            long id,
            String fullName,
            String address,
            @Nullable Integer birthYear,
            String benefitGroup,
            LocalDate periodFrom,
            int months,
            long amount,
            LineStatus status) {}
}
