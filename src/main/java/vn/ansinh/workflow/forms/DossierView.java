package vn.ansinh.workflow.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ansinh.dossier.LineTotals;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.procedure.GroupRule;
import vn.ansinh.procedure.ReasonRule;

/** Everything an officer needs to work on a dossier, in words; dates and times are texts as screens write them. */
record DossierView(
        Header header,
        StageNow stage,
        @Nullable Proposal proposal,
        List<Former> former,
        List<Fact> facts,
        List<Paper> papers,
        List<Link> otherPapers,
        List<Link> letters,
        LineTotals totals,
        List<Doubt> doubts,
        List<FormCheck> checks,
        List<Choice> outcomes,
        List<ReasonRule> reasons,
        List<Happening> events,
        boolean linesEditable,
        ListTools tools) {

    /** What the officer may do with the list here; {@code groups} and {@code payChannels} to correct to. */
    record ListTools(boolean correct, boolean add, List<GroupRule> groups, List<Code> payChannels) {}

    record Code(String code, String name) {}

    record Header(
            String number,
            String procedure,
            List<String> legalBasis,
            String status,
            String applicant,
            String applicantKind,
            @Nullable String idNumber,
            String address,
            @Nullable String phone,
            @Nullable String email,
            String channel,
            String receivedAt,
            String receivedIn,
            @Nullable String dueOn,
            String dueText,
            boolean late) {}

    /** {@code signOff}: the role that has to agree, null when the officer's word is enough. */
    record StageNow(
            String code,
            String name,
            String unit,
            @Nullable String dueAt,
            String dueText,
            boolean late,
            boolean waiting,
            String guidance,
            @Nullable String signOff) {}

    record Proposal(
            Outcome outcome,
            String outcomeText,
            String by,
            @Nullable String reason) {}

    record Former(
            String stage,
            String unit,
            String outcome,
            @Nullable String reason,
            String by,
            String at,
            boolean late) {}

    record Fact(String label, String value) {}

    record Paper(String code, String name, boolean required, String form, List<Link> files) {}

    /** {@code type}: application/pdf, image/jpeg or image/png. */
    record Link(String title, String href, String detail, String type) {}

    /** Why to look twice at a line: the same months elsewhere, or a number that tells something else. */
    record Doubt(@Nullable Long lineId, String text) {}

    /** An outcome the officer may choose; {@code closed} says why not, if not. */
    record Choice(
            Outcome code,
            String label,
            String hint,
            boolean needsReason,
            @Nullable String closed) {}

    record Happening(
            String at,
            String who,
            @Nullable String unit,
            String what,
            @Nullable String detail) {}
}
