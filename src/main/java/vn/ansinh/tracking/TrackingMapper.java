package vn.ansinh.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.ansinh.dossier.LineStatus;
import vn.ansinh.dossier.PayChannel;
import vn.ansinh.letter.LetterKind;

/** Reads only. */
@Mapper
interface TrackingMapper {

    /** The signed decision that the dossier lies in. */
    Optional<SignedDecision> findDecision(@Param("dossierId") long dossierId);

    /** The dossier's own papers, not those of its decision, oldest first. */
    List<OwnLetter> listLetters(@Param("dossierId") long dossierId);

    LineCounts counts(@Param("dossierId") long dossierId);

    Optional<TrackedLine> findFirstLine(@Param("dossierId") long dossierId);

    /** The lines of the person who carries {@code idNumber}, whether the list has it or the person's other number. */
    List<TrackedLine> listLinesOf(@Param("dossierId") long dossierId, @Param("idNumber") String idNumber);

    List<LinePayment> listPayments(@Param("lineId") long lineId);

    record SignedDecision(String number, Instant signedAt, String unitId) {}

    /** {@code size} in bytes. */
    record OwnLetter(long id, LetterKind kind, Instant madeAt, long size) {}

    record LineCounts(int people, int approved, long approvedAmount, int paid, long paidAmount, int refused) {}

    record TrackedLine(
            long id,
            String fullName,
            String benefitGroup,
            LocalDate periodFrom,
            int months,
            long amount,
            PayChannel payChannel,
            LineStatus status,
            @Nullable String reasonCode,
            @Nullable String reason) {}

    /** {@code status} is SEALED, PAID or NOT_COLLECTED. */
    record LinePayment(
            String status,
            long amount,
            PayChannel channel,
            @Nullable LocalDate paidOn,
            @Nullable String reason,
            @Nullable Instant preparedAt) {}
}
