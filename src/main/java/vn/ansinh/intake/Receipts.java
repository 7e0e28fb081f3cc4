package vn.ansinh.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.ansinh.clock.DayUnit;
import vn.ansinh.clock.TimeLimit;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.letter.Applicant;
import vn.ansinh.letter.FormSet;
import vn.ansinh.letter.Issuer;
import vn.ansinh.letter.LetterHead;
import vn.ansinh.letter.LetterKind;
import vn.ansinh.letter.Letters;
import vn.ansinh.letter.PaperItem;
import vn.ansinh.letter.ReceiptLetter;
import vn.ansinh.letter.ReceiptModel;
import vn.ansinh.organisation.Officer;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.Units;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;

/** The receipt with the day of the result (TT 01/2018 Mẫu 01): the only paper that shows the dossier's secret. */
@Component
class Receipts {

    private final Letters letters;
    private final Units units;
    private final Officers officers;
    private final String publicUrl;

    Receipts(
            Letters letters,
            Units units,
            Officers officers,
            @Value("${ansinh.public-url:http://localhost:8080}") String publicUrl) {
        this.letters = letters;
        this.units = units;
        this.officers = officers;
        this.publicUrl = publicUrl;
    }

    /** Makes and keeps it; returns the letter's id. */
    long keep(Dossier dossier, Procedure procedure, Set<String> papers, Set<String> byPost, String secret) {
        ReceiptModel model = model(dossier, procedure, items(procedure, papers, byPost), secret);
        return letters.keep(
                LetterKind.RECEIPT,
                dossier.id(),
                null,
                null,
                "Giấy tiếp nhận hồ sơ " + dossier.number(),
                "giay-tiep-nhan-" + dossier.number(),
                check -> ReceiptLetter.render(model, check));
    }

    private ReceiptModel model(Dossier dossier, Procedure procedure, List<PaperItem> papers, String secret) {
        Unit unit = units.get(dossier.receivingUnitId());
        LocalDate day = LocalDate.ofInstant(dossier.receivedAt(), AppClock.ZONE);
        String agency = Issuer.agency(unit);
        String office = Issuer.COUNTER + " " + agency;
        String running = dossier.number().substring(dossier.number().lastIndexOf('-') + 1);
        return new ReceiptModel(
                FormSet.on(day),
                new LetterHead(agency, Issuer.COUNTER, running + "/TNHS", Issuer.place(unit), day),
                dossier.number(),
                secret,
                // Behind the #: a browser keeps that to itself, so the secret is in no server's log.
                publicUrl + "/tra-cuu#so=" + dossier.number() + "&ma=" + secret,
                office,
                new Applicant(
                        dossier.applicantName(),
                        dossier.applicantAddress(),
                        dossier.applicantPhone(),
                        dossier.applicantEmail()),
                procedure.name(),
                papers,
                1,
                limit(procedure.limits()),
                limits(procedure),
                dossier.receivedAt(),
                dossier.dueOn(),
                office,
                String.valueOf(day.getYear()),
                running,
                receiver(dossier.receivedBy()));
    }

    private String receiver(String username) {
        return username.equals(Actor.SYSTEM.username())
                ? "Hệ thống tiếp nhận trực tuyến"
                : officers.find(username).map(Officer::fullName).orElse(username);
    }

    /** {@code byPost}: those of {@code papers} whose originals are still on their way. */
    static List<PaperItem> items(Procedure procedure, Set<String> papers, Set<String> byPost) {
        return procedure.papers().stream()
                .filter(paper -> papers.contains(paper.code()))
                .map(paper -> new PaperItem(
                        paper.name(),
                        (paper.form().equals("copy") ? "bản sao" : "bản chính")
                                + (byPost.contains(paper.code()) ? ", gửi qua bưu chính" : ""),
                        paper.copies()))
                .toList();
    }

    /** {@code 12 ngày làm việc}, or {@code 12 ngày làm việc và 12 ngày}; null when the law sets none. */
    static @Nullable String limit(List<TimeLimit> limits) {
        List<String> parts = new ArrayList<>();
        for (DayUnit unit : DayUnit.values()) {
            int days = limits.stream()
                    .filter(limit -> limit.unit() == unit)
                    .mapToInt(TimeLimit::days)
                    .sum();
            if (days > 0) {
                parts.add(new TimeLimit(days, unit).vietnamese());
            }
        }
        return parts.isEmpty() ? null : String.join(" và ", parts);
    }

    private static List<String> limits(Procedure procedure) {
        return procedure.stages().stream()
                .filter(rule -> rule.code().compareTo(StageCode.APPROVAL) <= 0)
                .flatMap(rule -> Stream.ofNullable(rule.limit())
                        .map(limit -> "%s: %s".formatted(rule.code().vietnamese(), limit.vietnamese())))
                .toList();
    }
}
