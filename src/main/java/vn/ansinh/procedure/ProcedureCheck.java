package vn.ansinh.procedure;

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
    /** The width of the columns that keep these codes. */
    private static final int GROUP_CODE = 16;

    private final Procedure procedure;
    private final List<String> problems = new ArrayList<>();

    private ProcedureCheck(Procedure procedure) {
        this.procedure = procedure;
    }

    static List<String> problemsOf(Procedure procedure, String file) {
        ProcedureCheck check = new ProcedureCheck(procedure);
        check.require(
                file.equals(procedure.id() + ".yaml"),
                "code",
                "the file of %s must be named %s.yaml".formatted(procedure.code(), procedure.id()));
        check.header();
        check.stageOrder();
        for (int i = 0; i < procedure.stages().size(); i++) {
            check.stage(procedure.stages().get(i), "stages[%d].".formatted(i));
        }
        check.lists();
        return check.problems;
    }

    private void header() {
        require(procedure.code().matches("[A-Z0-9]+(-[A-Z0-9]+)*"), "code", "only A-Z, 0-9 and dashes");
        require(procedure.benefit().matches("[A-Z0-9]+"), "benefit", "only A-Z and 0-9");
        require(
                procedure.receivedTo() == null || !procedure.receivedTo().isBefore(procedure.receivedFrom()),
                "receivedTo",
                "before receivedFrom");
        require(
                procedure.periodFrom() == null || procedure.periodFrom().getDayOfMonth() == 1,
                "periodFrom",
                "must be the first day of a month");
        require(procedure.supplementDays() > 0, "supplementDays", "must be at least 1");
        require(!procedure.legalBasis().isEmpty(), "legalBasis", "at least one legal document");
    }

    private void stageOrder() {
        List<StageCode> codes = procedure.stages().stream().map(StageRule::code).toList();
        for (int i = 1; i < codes.size(); i++) {
            require(
                    codes.get(i - 1).compareTo(codes.get(i)) < 0,
                    "stages[%d].code".formatted(i),
                    codes.get(i) + " cannot come after " + codes.get(i - 1));
        }
        for (StageCode needed : List.of(StageCode.APPROVAL, StageCode.PAYOUT, StageCode.HANDOVER)) {
            require(codes.contains(needed), "stages", needed + " is missing");
        }
    }

    private void stage(StageRule stage, String path) {
        StageRoles expected = StageRoles.of(stage.code());
        require(
                stage.worker() == expected.worker(),
                path + "worker",
                "%s is done by %s".formatted(stage.code(), nameOf(expected.worker())));
        require(
                stage.signOff() == expected.signOff(),
                path + "signOff",
                "%s is signed by %s".formatted(stage.code(), nameOf(expected.signOff())));
        for (Role role : new Role[] {stage.worker(), stage.signOff()}) {
            require(
                    role == null || stage.level().has(role),
                    path + "level",
                    "%s has no %s".formatted(stage.level(), role));
        }
        require(
                stage.code() != StageCode.APPROVAL || stage.level() == procedure.decider(),
                path + "level",
                "must be the decider " + procedure.decider());
        require(stage.limit() == null || stage.deadline() == null, path + "deadline", "either limit or deadline");
        require(stage.limit() == null || stage.limit().days() > 0, path + "limit", "must be at least 1 day");
        require(
                stage.deadline() == null || !stage.deadline().isBefore(procedure.receivedFrom()),
                path + "deadline",
                "before receivedFrom");
        require(
                stage.code() != StageCode.POSTING || stage.limit() != null || stage.deadline() != null,
                path + "limit",
                "POSTING ends by time and needs a limit or a deadline");
    }

    private void lists() {
        unique("papers", procedure.papers().stream().map(PaperRule::code).toList());
        unique("groups", procedure.groups().stream().map(GroupRule::code).toList());
        unique(
                "refusalReasons",
                procedure.refusalReasons().stream().map(ReasonRule::code).toList());
        unique("facts", procedure.facts().stream().map(FactRule::name).toList());
        require(!procedure.groups().isEmpty(), "groups", "at least one group");
        require(!procedure.refusalReasons().isEmpty(), "refusalReasons", "at least one reason");
        for (PaperRule paper : procedure.papers()) {
            require(FORMS.contains(paper.form()), "papers.form", paper.form() + " is none of " + FORMS);
            require(paper.copies() > 0, "papers.copies", "must be at least 1");
        }
        for (GroupRule group : procedure.groups()) {
            require(group.maxMonths() >= 1 && group.maxMonths() <= 12, "groups.maxMonths", "must be 1 to 12");
            require(group.code().length() <= GROUP_CODE, "groups.code", "at most " + GROUP_CODE + " signs");
        }
        for (FactRule fact : procedure.facts()) {
            require(FACT_TYPES.contains(fact.type()), "facts.type", fact.type() + " is none of " + FACT_TYPES);
            require(fact.name().matches("[a-z][A-Za-z0-9]*"), "facts.name", fact.name() + " is not a lowerCamel name");
        }
    }

    private void unique(String field, Collection<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.stream().filter(code -> !seen.add(code)).forEach(code -> problems.add(field + ": " + code + " twice"));
    }

    private void require(boolean holds, String field, String otherwise) {
        if (!holds) {
            problems.add(field + ": " + otherwise);
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
