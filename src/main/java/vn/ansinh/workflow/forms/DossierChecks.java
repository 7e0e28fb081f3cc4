package vn.ansinh.workflow.forms;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.ApplicantKind;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Line;
import vn.ansinh.dossier.LineStatus;
import vn.ansinh.dossier.Overlap;
import vn.ansinh.organisation.Units;
import vn.ansinh.procedure.EligibilityRules;
import vn.ansinh.procedure.EligibilityRules.Finding;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.shared.AppClock;
import vn.ansinh.workflow.forms.DossierView.Paper;
import vn.ansinh.workflow.forms.FormCheck.Result;

/** What is checked for the officer before the officer looks, each with its reason. */
@Component
class DossierChecks {

    private final EligibilityRules rules;
    private final DossierFacts facts;
    private final Dossiers dossiers;
    private final Units units;

    DossierChecks(EligibilityRules rules, DossierFacts facts, Dossiers dossiers, Units units) {
        this.rules = rules;
        this.facts = facts;
        this.dossiers = dossiers;
        this.units = units;
    }

    List<FormCheck> of(
            Dossier dossier,
            Procedure procedure,
            List<Line> lines,
            IdCheck ids,
            List<Overlap> overlaps,
            List<Paper> papers) {
        List<FormCheck> checks = new ArrayList<>();
        if (lines.size() == 1) {
            eligibility(dossier, procedure, lines.get(0), checks);
        }
        checks.add(overlaps(procedure, overlaps));
        checks.add(ids.check());
        papers(papers, checks);
        if (dossier.applicantKind() == ApplicantKind.CITIZEN || dossier.applicantKind() == ApplicantKind.HOUSEHOLD) {
            checks.add(otherDossiers(dossier));
        }
        return checks;
    }

    private void eligibility(Dossier dossier, Procedure procedure, Line line, List<FormCheck> checks) {
        LocalDate day = LocalDate.ofInstant(dossier.receivedAt(), AppClock.ZONE);
        for (Finding finding : rules.check(procedure, line.benefitGroup(), age(line, day), facts.read(dossier))) {
            Result result = switch (finding.verdict()) {
                case ELIGIBLE -> Result.OK;
                case CHECK -> Result.DOUBT;
                case INELIGIBLE -> Result.FAIL;
            };
            checks.add(new FormCheck(
                    result,
                    "Điều kiện hưởng",
                    "So thông tin đã khai với bảng điều kiện của nhóm " + line.benefitGroup(),
                    finding.text(),
                    List.of("Quy tắc quyết định: %s (%s)".formatted(finding.ruleText(), finding.rule()))));
        }
    }

    private static @Nullable Integer age(Line line, LocalDate day) {
        if (line.birthOn() != null) {
            return Period.between(line.birthOn(), day).getYears();
        }
        return line.birthYear() == null ? null : day.getYear() - line.birthYear();
    }

    private static FormCheck overlaps(Procedure procedure, List<Overlap> overlaps) {
        String compared = "Tìm từng người trong mọi hồ sơ «%s», cùng tháng hưởng".formatted(procedure.benefitName());
        if (overlaps.isEmpty()) {
            return new FormCheck(Result.OK, "Trùng hưởng", compared, "Không có ai trùng tháng hưởng.", List.of());
        }
        boolean paid = overlaps.stream().anyMatch(overlap -> overlap.otherStatus() != LineStatus.PENDING);
        return new FormCheck(
                paid ? Result.FAIL : Result.DOUBT,
                "Trùng hưởng",
                compared,
                paid
                        ? "%d trường hợp trùng, có người đã được duyệt ở hồ sơ khác.".formatted(overlaps.size())
                        : "%d trường hợp đang đề nghị ở hồ sơ khác.".formatted(overlaps.size()),
                overlaps.stream().map(Overlap::vietnamese).toList());
    }

    private static void papers(List<Paper> papers, List<FormCheck> checks) {
        if (papers.stream().noneMatch(Paper::required)) {
            return;
        }
        List<String> missing = papers.stream()
                .filter(paper -> paper.required() && paper.files().isEmpty())
                .map(Paper::name)
                .toList();
        checks.add(new FormCheck(
                missing.isEmpty() ? Result.OK : Result.DOUBT,
                "Giấy tờ bắt buộc",
                "So tệp trong hồ sơ với danh mục giấy tờ của thủ tục",
                missing.isEmpty()
                        ? "Đủ bản điện tử của mọi giấy tờ bắt buộc."
                        : "Thiếu bản điện tử của %d loại: xem bản giấy ở nơi tiếp nhận hoặc yêu cầu bổ sung."
                                .formatted(missing.size()),
                missing));
    }

    private FormCheck otherDossiers(Dossier dossier) {
        List<Dossier> others = dossiers.openOfSameApplicant(dossier);
        return new FormCheck(
                others.isEmpty() ? Result.OK : Result.DOUBT,
                "Hồ sơ khác của người nộp",
                "Tìm hồ sơ đang giải quyết của người cùng tên, cùng số giấy tờ",
                others.isEmpty()
                        ? "Người nộp không có hồ sơ nào khác đang giải quyết."
                        : "Còn %d hồ sơ khác đang giải quyết: xem có trùng nội dung không.".formatted(others.size()),
                others.stream().map(this::text).collect(Collectors.toList()));
    }

    private String text(Dossier other) {
        return "%s – %s, nhận tại %s"
                .formatted(other.number(), dossiers.procedureOf(other).name(), units.name(other.receivingUnitId()));
    }
}
