package vn.ansinh.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ansinh.dossier.ApplicantKind;
import vn.ansinh.dossier.Channel;
import vn.ansinh.dossier.NewDossier;
import vn.ansinh.dossier.NewLine;
import vn.ansinh.procedure.GroupRule;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.Dong;

/** An application about to be handed in, as the officer checks it once more. */
final class Answers {

    private final List<Answer> answers = new ArrayList<>();

    private Answers() {}

    static List<Answer> of(Checked checked, NewDossier dossier, DraftContent content, List<PaperFileRow> files) {
        Answers answers = new Answers();
        Procedure procedure = checked.procedure();
        answers.add("Thủ tục", procedure.name(), "");
        boolean online = dossier.channel() == Channel.ONLINE;
        answers.add("Nơi tiếp nhận", checked.unit().name(), "unitId");
        answers.add("Cách nộp", dossier.channel().vietnamese(), online ? "" : "channel");
        answers.applicant(dossier, content.cover());
        if (!content.isList()) {
            answers.line(procedure, dossier.lines().get(0), content.beneficiary() == null);
        }
        procedure.facts().stream()
                .filter(rule -> dossier.facts().containsKey(rule.name()))
                .forEach(rule -> answers.add(
                        rule.label(),
                        FactText.of(rule, dossier.facts().getOrDefault(rule.name(), "")),
                        FactCheck.PREFIX + rule.name()));
        answers.papers(procedure, content.cover(), files, online ? "Gửi bản giấy qua bưu chính" : "Đã nhận bản giấy");
        return answers.answers;
    }

    private void applicant(NewDossier dossier, CoverForm cover) {
        boolean commune = dossier.applicantKind() == ApplicantKind.COMMUNE;
        String who = commune
                ? dossier.applicantName()
                : dossier.applicantName() + " (" + dossier.applicantKind().vietnamese() + ")";
        add("Người nộp", who, commune ? "applicantKind" : "applicant-name");
        if (commune) {
            return;
        }
        boolean firm = dossier.applicantKind() == ApplicantKind.ENTERPRISE;
        add(firm ? "Mã số thuế" : "Số giấy tờ", dossier.applicantIdNumber(), "applicant-idNumber");
        if (cover.applicant().otherIdNumber() != null && !firm) {
            add("Số CMND cũ", cover.applicant().otherIdNumber(), "applicant-otherIdNumber");
        }
        add("Địa chỉ", dossier.applicantAddress(), "applicant-address");
        add("Điện thoại", dossier.applicantPhone(), "phone");
        add("Thư điện tử", dossier.applicantEmail(), "email");
    }

    private void line(Procedure procedure, NewLine line, boolean isApplicant) {
        String prefix = isApplicant ? CoverCheck.APPLICANT : Checks.BENEFICIARY;
        if (!isApplicant) {
            add("Người hưởng", line.fullName(), prefix + "name");
            add("Số giấy tờ của người hưởng", line.idNumber(), prefix + "idNumber");
            add("Nơi ở của người hưởng", line.address(), prefix + "address");
        }
        add("Ngày hoặc năm sinh", birth(line), prefix + "birth");
        add("Giới tính", sex(line.sex()), prefix + "sex");
        add("Nhóm đối tượng", groupName(procedure, line.benefitGroup()), "group");
        add("Số tháng", String.valueOf(line.months()), "months");
        add("Số tiền", Dong.format(line.amount()), "");
        add("Hình thức chi trả", line.payChannel().vietnamese(), "payChannel");
        if (line.accountNo() != null) {
            add("Số tài khoản", line.accountNo(), "accountNo");
        }
    }

    private static @Nullable String birth(NewLine line) {
        if (line.birthOn() != null) {
            return Dates.date(line.birthOn());
        }
        return line.birthYear() == null ? null : String.valueOf(line.birthYear());
    }

    static @Nullable String sex(@Nullable String code) {
        return code == null ? null : code.equals("M") ? "Nam" : "Nữ";
    }

    static String groupName(Procedure procedure, String code) {
        return procedure.groups().stream()
                .filter(group -> group.code().equals(code))
                .map(GroupRule::name)
                .findFirst()
                .orElse(code);
    }

    private void papers(Procedure procedure, CoverForm cover, List<PaperFileRow> files, String ticked) {
        procedure.papers().forEach(paper -> {
            String names = files.stream()
                    .filter(file -> file.kind().equals(paper.code()))
                    .map(PaperFileRow::fileName)
                    .collect(Collectors.joining(", "));
            String onPaper = cover.papers().contains(paper.code()) ? ticked : "";
            String text = onPaper.isEmpty() || names.isEmpty() ? onPaper + names : onPaper + "; tệp: " + names;
            add(paper.name(), text.isEmpty() ? "Chưa nộp" : text, CoverCheck.PAPER + paper.code());
        });
    }

    private void add(String label, @Nullable String value, String field) {
        answers.add(new Answer(label, value == null || value.isEmpty() ? "Không có" : value, field));
    }
}
