package vn.ansinh.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.LineStatus;
import vn.ansinh.procedure.GroupRule;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.Dong;
import vn.ansinh.tracking.TrackedDossier.Ground;
import vn.ansinh.tracking.TrackedDossier.Money;
import vn.ansinh.tracking.TrackedDossier.Move;
import vn.ansinh.tracking.TrackedDossier.Person;
import vn.ansinh.tracking.TrackingMapper.LineCounts;
import vn.ansinh.tracking.TrackingMapper.LinePayment;
import vn.ansinh.tracking.TrackingMapper.TrackedLine;

/** The money, person by person; of a list only the asker's own line and counts of the others. */
@Component
class TrackedPeople {

    private final TrackingMapper mapper;

    TrackedPeople(TrackingMapper mapper) {
        this.mapper = mapper;
    }

    /** Null for one person's dossier: the page shows the person. */
    @Nullable
    Money money(Dossier dossier, Procedure procedure) {
        if (!isList(dossier, procedure)) {
            return null;
        }
        LineCounts counts = mapper.counts(dossier.id());
        return new Money(
                counts.people(),
                counts.approved(),
                Dong.format(counts.approvedAmount()),
                counts.paid(),
                Dong.format(counts.paidAmount()),
                counts.refused());
    }

    List<Person> visible(Dossier dossier, Procedure procedure, String idNumber, @Nullable Ground refusal) {
        List<TrackedLine> lines = idNumber.isEmpty()
                ? isList(dossier, procedure)
                        ? List.of()
                        : mapper.findFirstLine(dossier.id()).stream().toList()
                : mapper.listLinesOf(dossier.id(), idNumber);
        return lines.stream().map(line -> person(line, procedure, refusal)).toList();
    }

    private static boolean isList(Dossier dossier, Procedure procedure) {
        return procedure.listProcedure() || dossier.lineCount() > 1;
    }

    private Person person(TrackedLine line, Procedure procedure, @Nullable Ground refusal) {
        return new Person(
                line.fullName(),
                groupName(procedure, line.benefitGroup()),
                Dates.period(line.periodFrom(), line.months()),
                Dong.format(line.amount()),
                line.status().vietnamese(),
                tone(line.status()),
                line.payChannel().vietnamese(),
                line.status() == LineStatus.REFUSED ? ground(line, procedure, refusal) : null,
                payments(line));
    }

    private List<Move> payments(TrackedLine line) {
        if (line.status() == LineStatus.PENDING) {
            return List.of();
        }
        return mapper.listPayments(line.id()).stream()
                .map(TrackedPeople::payment)
                .toList();
    }

    private static Ground ground(TrackedLine line, Procedure procedure, @Nullable Ground ofDossier) {
        Ground listed = Grounds.of(procedure, line.reasonCode(), line.reason());
        if (listed.legal() == null && ofDossier != null) {
            return ofDossier;
        }
        return listed;
    }

    private static Move payment(LinePayment payment) {
        String amount = Dong.format(payment.amount());
        String channel = payment.channel().vietnamese().toLowerCase(Locale.ROOT);
        String reason = payment.reason() == null ? "" : ": " + payment.reason();
        return switch (payment.status()) {
            case "PAID" -> new Move(on(payment.paidOn()), "Đã nhận %s, %s".formatted(amount, channel));
            case "NOT_COLLECTED" ->
                new Move(
                        "",
                        "Chưa nhận được %s, %s%s. Số tiền chuyển sang đợt chi trả sau."
                                .formatted(amount, channel, reason));
            default -> new Move("", "Đã lập danh sách chi trả %s, %s".formatted(amount, channel));
        };
    }

    private static String on(@Nullable LocalDate day) {
        return day == null ? "" : Dates.date(day);
    }

    private static String groupName(Procedure procedure, String code) {
        return procedure.groups().stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .map(GroupRule::name)
                .orElse(code);
    }

    private static String tone(LineStatus status) {
        return switch (status) {
            case PENDING -> "active";
            case REFUSED -> "late";
            case APPROVED, PAID -> "done";
        };
    }
}
