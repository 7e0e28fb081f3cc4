package vn.ansinh.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ansinh.dossier.ApplicantKind;
import vn.ansinh.dossier.Channel;
import vn.ansinh.organisation.Unit;
import vn.ansinh.procedure.PaperRule;
import vn.ansinh.procedure.Procedure;

/** The rules for what every application says. Fields are told by the form's names; of the applicant with {@code applicant-}. */
final class CoverCheck {

    static final String APPLICANT = "applicant-";
    static final String PAPER = "paper-";
    private static final int LONGEST_NAME = 200;

    /** What passed; of an enterprise or commune only name, number and address of {@code applicant} say something. */
    record Checked(
            Channel channel,
            ApplicantKind kind,
            CheckedPerson applicant,
            @Nullable String phone,
            @Nullable String email,
            Map<String, String> facts) {}

    private final Procedure procedure;
    private final Unit unit;
    private final LocalDate today;
    private final Findings findings;

    CoverCheck(Procedure procedure, Unit unit, LocalDate today, Findings findings) {
        this.procedure = procedure;
        this.unit = unit;
        this.today = today;
        this.findings = findings;
    }

    /** {@code uploaded}: the codes of the papers of which there are files. */
    Checked check(CoverForm form, Set<String> uploaded) {
        ApplicantKind kind = kind(form.applicantKind());
        Checked checked = new Checked(
                channel(form.channel()),
                kind,
                applicant(form.applicant(), kind),
                phone(form.phone()),
                email(form.email()),
                new FactCheck(findings).check(procedure.facts(), form.facts()));
        papers(form.papers(), uploaded, checked.channel());
        return checked;
    }

    private ApplicantKind kind(@Nullable String typed) {
        return Stream.of(ApplicantKind.values())
                .filter(kind -> kind.name().equals(typed))
                .filter(kind -> procedure.listProcedure() || kind != ApplicantKind.COMMUNE)
                .findFirst()
                .orElseGet(() -> {
                    findings.error("applicantKind", "Chọn loại người nộp hồ sơ.");
                    return ApplicantKind.CITIZEN;
                });
    }

    private Channel channel(@Nullable String typed) {
        return Stream.of(Channel.values())
                .filter(channel -> channel.name().equals(typed))
                .findFirst()
                .orElseGet(() -> {
                    findings.error("channel", "Chọn cách nộp hồ sơ.");
                    return Channel.COUNTER;
                });
    }

    private CheckedPerson applicant(PersonForm form, ApplicantKind kind) {
        return switch (kind) {
            case COMMUNE ->
                new CheckedPerson("Ủy ban nhân dân " + lowerFirst(unit.name()), null, null, null, null, unit.name());
            case ENTERPRISE -> enterprise(form);
            case CITIZEN, HOUSEHOLD -> new PersonCheck(APPLICANT, today, findings).check(form, true);
        };
    }

    /** {@code Xã Bum Nưa} becomes {@code xã Bum Nưa} inside a longer name. */
    static String lowerFirst(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private CheckedPerson enterprise(PersonForm form) {
        String name = PersonCheck.text(form.name());
        if (name.length() < 2
                || name.length() > LONGEST_NAME
                || name.codePoints().noneMatch(Character::isLetter)) {
            findings.error(APPLICANT + "name", "Nhập tên doanh nghiệp, dài 2 đến %d ký tự.".formatted(LONGEST_NAME));
        }
        String number = PersonCheck.text(form.idNumber()).replace(" ", "");
        if (!number.matches("\\d{10}(-?\\d{3})?")) {
            findings.error(APPLICANT + "idNumber", "Mã số thuế gồm 10 chữ số, hoặc 13 chữ số với đơn vị phụ thuộc.");
        }
        String address = PersonCheck.text(form.address());
        if (address.length() < 2 || address.length() > 300) {
            findings.error(APPLICANT + "address", "Nhập địa chỉ doanh nghiệp, dài 2 đến 300 ký tự.");
        }
        return new CheckedPerson(name, number, null, null, null, address);
    }

    private @Nullable String phone(@Nullable String typed) {
        String text = PersonCheck.text(typed);
        if (text.isEmpty()) {
            return null;
        }
        return Contacts.phone(text).orElseGet(() -> {
            findings.error(
                    "phone",
                    "Số điện thoại di động có 10 chữ số (đầu 03, 05, 07, 08, 09), máy bàn 11 chữ số (đầu 02).");
            return null;
        });
    }

    private @Nullable String email(@Nullable String typed) {
        String text = PersonCheck.text(typed);
        if (text.isEmpty()) {
            return null;
        }
        return Contacts.email(text).orElseGet(() -> {
            findings.error("email", "Địa chỉ thư điện tử có dạng ten@coquan.vn.");
            return null;
        });
    }

    private void papers(Set<String> ticked, Set<String> uploaded, Channel channel) {
        for (PaperRule paper : procedure.papers()) {
            if (paper.required() && !ticked.contains(paper.code()) && !uploaded.contains(paper.code())) {
                findings.error(
                        PAPER + paper.code(),
                        "Thiếu «%s»: %s hoặc tải tệp lên."
                                .formatted(
                                        paper.name(),
                                        channel == Channel.ONLINE
                                                ? "đánh dấu gửi bản giấy qua bưu chính"
                                                : "đánh dấu đã nhận bản giấy"));
            }
        }
        if (Stream.concat(ticked.stream(), uploaded.stream()).anyMatch(code -> !asksFor(code))) {
            findings.error("", "Thủ tục này không có loại giấy tờ như đã chọn: mở lại biểu mẫu.");
        }
    }

    private boolean asksFor(String code) {
        return procedure.papers().stream().anyMatch(paper -> paper.code().equals(code));
    }
}
