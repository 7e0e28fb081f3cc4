package vn.ansinh.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ansinh.organisation.Role;

/** What must hold inside one procedure beyond its shape; each problem begins with the field. */
final class ProcedureCheck {

    private static final Set<String> FORMS = Set.of("original", "copy");
    private static final Set<String> FACT_TYPES = Set.of("text", "number", "date", "yesno");
    /** The widths of the columns that keep these, and what nobody means to be more. */
    private static final int CODE = 29;

    private static final int NAME = 300;
    private static final int GROUP_CODE = 16;
    private static final int SHORT_CODE = 32;
    private static final int SITUATION = 120;
    private static final int MOST_DAYS = 365;
    private static final int MOST_COPIES = 20;
    private static final int MOST_ENTRIES = 60;

    private final Procedure procedure;
    private final List<ProcedureProblem> problems = new ArrayList<>();

    private ProcedureCheck(Procedure procedure) {
        this.procedure = procedure;
    }

    static List<ProcedureProblem> problemsOf(Procedure procedure, String file) {
        ProcedureCheck check = new ProcedureCheck(procedure);
        check.require(
                file.equals(procedure.id() + ".yaml"),
                "code",
                "the file of %s must be named %s.yaml".formatted(procedure.code(), procedure.id()),
                "tệp phải có tên %s.yaml".formatted(procedure.id()));
        check.header();
        check.stageOrder();
        for (int i = 0; i < procedure.stages().size(); i++) {
            check.stage(procedure.stages().get(i), "stages[%d].".formatted(i));
        }
        check.lists();
        check.problems.addAll(PostingCheck.problemsOf(procedure));
        return check.problems;
    }

    private void header() {
        require(
                procedure.code().matches("[A-Z0-9]+(-[A-Z0-9]+)*"),
                "code",
                "only A-Z, 0-9 and dashes",
                "chỉ dùng A-Z, 0-9 và dấu gạch");
        require(procedure.benefit().matches("[A-Z0-9]+"), "benefit", "only A-Z and 0-9", "chỉ dùng A-Z và 0-9");
        require(
                procedure.receivedTo() == null || !procedure.receivedTo().isBefore(procedure.receivedFrom()),
                "receivedTo",
                "before receivedFrom",
                "sớm hơn receivedFrom");
        require(
                procedure.periodFrom() == null || procedure.periodFrom().getDayOfMonth() == 1,
                "periodFrom",
                "must be the first day of a month",
                "phải là ngày đầu tháng");
        require(procedure.supplementDays() > 0, "supplementDays", "must be at least 1", "phải từ 1 trở lên");
        atMost("code", procedure.code(), CODE);
        atMost("name", procedure.name(), NAME);
        atMost("benefit", procedure.benefit(), SHORT_CODE);
        atMost("benefitName", procedure.benefitName(), NAME);
        days("supplementDays", procedure.supplementDays());
        century("receivedFrom", procedure.receivedFrom());
        century("receivedTo", procedure.receivedTo());
        century("periodFrom", procedure.periodFrom());
        require(
                !procedure.legalBasis().isEmpty(),
                "legalBasis",
                "at least one legal document",
                "cần ít nhất một văn bản căn cứ");
    }

    private void stageOrder() {
        List<StageCode> codes = procedure.stages().stream().map(StageRule::code).toList();
        for (int i = 1; i < codes.size(); i++) {
            require(
                    codes.get(i - 1).compareTo(codes.get(i)) < 0,
                    "stages[%d].code".formatted(i),
                    codes.get(i) + " cannot come after " + codes.get(i - 1),
                    codes.get(i) + " không thể đứng sau " + codes.get(i - 1));
        }
        for (StageCode needed : List.of(StageCode.APPROVAL, StageCode.PAYOUT, StageCode.HANDOVER)) {
            require(codes.contains(needed), "stages", needed + " is missing", "thiếu khâu " + needed);
        }
    }

    private void stage(StageRule stage, String path) {
        StageRoles expected = StageRoles.of(stage.code());
        require(
                stage.worker() == expected.worker(),
                path + "worker",
                "%s is done by %s".formatted(stage.code(), nameOf(expected.worker())),
                "khâu %s do %s làm".formatted(stage.code(), nameOf(expected.worker())));
        require(
                stage.signOff() == expected.signOff(),
                path + "signOff",
                "%s is signed by %s".formatted(stage.code(), nameOf(expected.signOff())),
                "khâu %s do %s ký".formatted(stage.code(), nameOf(expected.signOff())));
        for (Role role : new Role[] {stage.worker(), stage.signOff()}) {
            require(
                    role == null || stage.level().has(role),
                    path + "level",
                    "%s has no %s".formatted(stage.level(), role),
                    "cấp %s không có vai trò %s".formatted(stage.level(), role));
        }
        require(
                stage.code() != StageCode.APPROVAL || stage.level() == procedure.decider(),
                path + "level",
                "must be the decider " + procedure.decider(),
                "phải là cấp quyết định " + procedure.decider());
        require(
                stage.limit() == null || stage.deadline() == null,
                path + "deadline",
                "either limit or deadline",
                "chỉ dùng một trong hai: limit hoặc deadline");
        require(
                stage.limit() == null || stage.limit().days() > 0,
                path + "limit",
                "must be at least 1 day",
                "phải từ 1 ngày trở lên");
        century(path + "deadline", stage.deadline());
        days(path + "limit", stage.limit() == null ? 0 : stage.limit().days());
        require(
                stage.deadline() == null || !stage.deadline().isBefore(procedure.receivedFrom()),
                path + "deadline",
                "before receivedFrom",
                "sớm hơn receivedFrom");
        require(
                stage.code() != StageCode.POSTING || stage.limit() != null || stage.deadline() != null,
                path + "limit",
                "POSTING ends by time and needs a limit or a deadline",
                "POSTING kết thúc theo thời gian, cần limit hoặc deadline");
    }

    private void lists() {
        unique("papers", procedure.papers().stream().map(PaperRule::code).toList());
        unique("groups", procedure.groups().stream().map(GroupRule::code).toList());
        unique(
                "refusalReasons",
                procedure.refusalReasons().stream().map(ReasonRule::code).toList());
        unique("facts", procedure.facts().stream().map(FactRule::name).toList());
        require(!procedure.groups().isEmpty(), "groups", "at least one group", "cần ít nhất một nhóm");
        require(
                !procedure.refusalReasons().isEmpty(),
                "refusalReasons",
                "at least one reason",
                "cần ít nhất một lý do");
        situations(procedure.situations());
        few("papers", procedure.papers());
        few("groups", procedure.groups());
        few("refusalReasons", procedure.refusalReasons());
        few("facts", procedure.facts());
        procedure.refusalReasons().forEach(reason -> atMost("refusalReasons.code", reason.code(), SHORT_CODE));
        for (PaperRule paper : procedure.papers()) {
            atMost("papers.code", paper.code(), SHORT_CODE);
            require(paper.code().matches("[A-Z0-9_]+"), "papers.code", "only A-Z, 0-9 and _", "chỉ dùng A-Z, 0-9 và _");
            require(paper.copies() <= MOST_COPIES, "papers.copies", "at most 20", "tối đa 20");
            require(
                    FORMS.contains(paper.form()),
                    "papers.form",
                    paper.form() + " is none of " + FORMS,
                    paper.form() + " không thuộc " + FORMS);
            require(paper.copies() > 0, "papers.copies", "must be at least 1", "phải từ 1 trở lên");
        }
        for (GroupRule group : procedure.groups()) {
            require(group.code().matches("[A-Z0-9_]+"), "groups.code", "only A-Z, 0-9 and _", "chỉ dùng A-Z, 0-9 và _");
            require(
                    group.maxMonths() >= 1 && group.maxMonths() <= 12,
                    "groups.maxMonths",
                    "must be 1 to 12",
                    "phải từ 1 đến 12");
            require(
                    group.code().length() <= GROUP_CODE,
                    "groups.code",
                    "at most " + GROUP_CODE + " signs",
                    "tối đa " + GROUP_CODE + " ký tự");
        }
        for (FactRule fact : procedure.facts()) {
            require(
                    FACT_TYPES.contains(fact.type()),
                    "facts.type",
                    fact.type() + " is none of " + FACT_TYPES,
                    fact.type() + " không thuộc " + FACT_TYPES);
            require(
                    fact.name().matches("[a-z][A-Za-z0-9]*"),
                    "facts.name",
                    fact.name() + " is not a lowerCamel name",
                    fact.name() + " không phải tên dạng lowerCamel");
        }
    }

    private void situations(@Nullable List<String> situations) {
        if (situations == null) {
            return;
        }
        require(
                !procedure.listProcedure(),
                "situations",
                "a list is not applied for by a single person",
                "thủ tục nhận theo danh sách không có hoàn cảnh của từng người");
        unique("situations", situations);
        few("situations", situations);
        situations.forEach(text -> {
            atMost("situations", text, SITUATION);
            require(!text.isBlank(), "situations", "empty", "đang để trống");
        });
    }

    private void atMost(String field, String text, int most) {
        require(text.length() <= most, field, "at most " + most + " signs", "tối đa " + most + " ký tự");
    }

    private void days(String field, int days) {
        require(days <= MOST_DAYS, field, "at most 365 days", "tối đa 365 ngày");
    }

    private void century(String field, @Nullable LocalDate day) {
        require(
                day == null || (day.getYear() >= 2000 && day.getYear() < 2100),
                field,
                "not in this century",
                "phải từ năm 2000 đến 2099");
    }

    private void few(String field, Collection<?> entries) {
        require(entries.size() <= MOST_ENTRIES, field, "at most 60", "tối đa 60 mục");
    }

    private void unique(String field, Collection<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.stream()
                .filter(code -> !seen.add(code))
                .forEach(code ->
                        problems.add(new ProcedureProblem(field, code + " twice", code + " xuất hiện hai lần")));
    }

    private void require(boolean holds, String field, String english, String vietnamese) {
        if (!holds) {
            problems.add(new ProcedureProblem(field, english, vietnamese));
        }
    }

    private static String nameOf(@Nullable Role role) {
        return role == null ? "nobody" : role.name();
    }

    /** Who does a stage and who signs it: the processes are drawn for these. */
    private record StageRoles(
            @Nullable Role worker, @Nullable Role signOff) {

        static StageRoles of(StageCode code) {
            return switch (code) {
                case REVIEW, FORWARD -> new StageRoles(Role.REVIEWER, Role.CHAIRMAN);
                case CONFIRMATION -> new StageRoles(Role.CONFIRMER, null);
                case APPRAISAL -> new StageRoles(Role.APPRAISER, Role.LEADER);
                case HANDOVER -> new StageRoles(Role.RECEIVER, null);
                case POSTING, APPROVAL, PAYOUT -> new StageRoles(null, null);
            };
        }
    }
}
