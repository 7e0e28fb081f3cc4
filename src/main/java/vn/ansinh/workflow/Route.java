package vn.ansinh.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.decision.DecisionStatus;
import vn.ansinh.decision.Decisions;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.dossier.Stage;
import vn.ansinh.dossier.Stages;
import vn.ansinh.payout.Payouts;
import vn.ansinh.procedure.StageCode;

/** What the diagrams' gateways ask ({@code ${route.…}}): always our tables, never a variable that somebody could post. */
@Component("route")
public class Route {

    private final Dossiers dossiers;
    private final Stages stages;
    private final Decisions decisions;
    private final Payouts payouts;

    Route(Dossiers dossiers, Stages stages, Decisions decisions, Payouts payouts) {
        this.dossiers = dossiers;
        this.stages = stages;
        this.decisions = decisions;
        this.payouts = payouts;
    }

    public boolean has(DelegateExecution execution, String stage) {
        return dossiers.procedureOf(dossier(execution)).has(StageCode.valueOf(stage));
    }

    public @Nullable String lastOutcome(DelegateExecution execution, String stage) {
        return name(
                stages.last(Case.number(execution), StageCode.valueOf(stage)).outcome());
    }

    /** Whether a dossier that comes back from where it is now goes to {@code stage}. */
    public boolean returnsTo(DelegateExecution execution, String stage) {
        Dossier dossier = dossier(execution);
        StageCode from = dossier.stageCode();
        return from != null
                && Stages.before(dossiers.procedureOf(dossier), from)
                        .filter(former -> former == StageCode.valueOf(stage))
                        .isPresent();
    }

    /** The outcome of the run at hand: what it ended with, or what was proposed. */
    public @Nullable String outcome(DelegateExecution execution) {
        Stage stage = stages.get(Case.stageId(execution));
        return name(stage.outcome() != null ? stage.outcome() : stage.proposal());
    }

    public boolean needsSignOff(DelegateExecution execution) {
        Stage stage = stages.get(Case.stageId(execution));
        return dossiers.ruleOf(dossiers.getById(stage.dossierId()), stage.code())
                        .signOff()
                != null;
    }

    public boolean signedOff(DelegateExecution execution) {
        return stages.get(Case.stageId(execution)).outcome() != null;
    }

    public boolean draftDiscarded(DelegateExecution execution) {
        return decisions.get(Case.decisionId(execution)).status() == DecisionStatus.DISCARDED;
    }

    public boolean decisionSigned(DelegateExecution execution) {
        return decisions.get(Case.decisionId(execution)).status() == DecisionStatus.SIGNED;
    }

    public boolean moreDossiers(DelegateExecution execution) {
        return decisions.hasUnmoved(Case.decisionId(execution));
    }

    public boolean batchChecked(DelegateExecution execution) {
        return payouts.get(Case.batchId(execution)).checkedBy() != null;
    }

    public boolean moreSettled(DelegateExecution execution) {
        return payouts.hasUnsettled(Case.batchId(execution));
    }

    private Dossier dossier(DelegateExecution execution) {
        return dossiers.get(Case.number(execution));
    }

    private static @Nullable String name(@Nullable Outcome outcome) {
        return outcome == null ? null : outcome.name();
    }
}
