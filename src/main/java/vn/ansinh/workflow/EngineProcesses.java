package vn.ansinh.workflow;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.decision.DecisionProcess;
import vn.ansinh.dossier.DossierProcess;
import vn.ansinh.dossier.StepProcess;
import vn.ansinh.payout.PayoutProcess;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.Conflict;

/** The domain's wishes turned into engine calls, in the caller's transaction. Processes speak by messages. */
@Component
class EngineProcesses {

    private final RuntimeService runtimeService;
    private final OnBehalf onBehalf;

    EngineProcesses(RuntimeService runtimeService, OnBehalf onBehalf) {
        this.runtimeService = runtimeService;
        this.onBehalf = onBehalf;
    }

    void start(String processKey, String businessKey, Map<String, Object> variables) {
        onBehalf.run(() -> runtimeService.startProcessInstanceByKey(processKey, businessKey, variables));
    }

    void tell(String message, String businessKey) {
        onBehalf.run(() -> runtimeService
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .correlate());
    }

    void tellIfAny(String message, String businessKey) {
        onBehalf.run(() -> runtimeService
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .correlateAll());
    }

    @Component
    static class OfDossiers implements DossierProcess {

        private final EngineProcesses engine;
        private final RuntimeService runtimeService;
        private final OnBehalf onBehalf;

        OfDossiers(EngineProcesses engine, RuntimeService runtimeService, OnBehalf onBehalf) {
            this.engine = engine;
            this.runtimeService = runtimeService;
            this.onBehalf = onBehalf;
        }

        @Override
        public void start(String number, String processKey) {
            engine.start(processKey, number, Map.of());
        }

        @Override
        public void withdraw(String number, String reason, Actor actor) {
            onBehalf.as(actor, () -> {
                runtimeService
                        .createMessageCorrelation(Names.DOSSIER_WITHDRAWN)
                        .processInstanceBusinessKey(number)
                        .setVariableLocal(Names.VAR_REASON, reason)
                        .correlate();
                return true;
            });
        }
    }

    @Component
    static class OfSteps implements StepProcess {

        private static final String OPEN =
                "SELECT t.TASK_DEF_KEY_, t.ASSIGNEE_ FROM ACT_RU_TASK t JOIN ACT_RU_EXECUTION i ON i.ID_ = t.PROC_INST_ID_"
                        + " WHERE i.BUSINESS_KEY_ = ? AND t.TASK_DEF_KEY_ IN (?, ?)";

        private final EngineProcesses engine;
        private final JdbcClient jdbc;

        OfSteps(EngineProcesses engine, JdbcClient jdbc) {
            this.engine = engine;
            this.jdbc = jdbc;
        }

        /** The row itself is held: the engine's own lock shows a claim only afterwards, when it is lost. */
        @Override
        public Optional<OpenTask> openTask(String number, boolean held) {
            return jdbc.sql(held ? OPEN + " FOR UPDATE" : OPEN)
                    .params(number, Names.HANDLE_STAGE, Names.SIGN_OFF_STAGE)
                    .query((row, n) -> new OpenTask(row.getString(1).equals(Names.SIGN_OFF_STAGE), row.getString(2)))
                    .optional();
        }

        @Override
        public void withdrawProposal(String number) {
            tell(Names.PROPOSAL_WITHDRAWN, number);
        }

        @Override
        public void recall(String number) {
            tell(Names.STEP_RECALLED, number);
        }

        private void tell(String message, String number) {
            try {
                engine.tell(message, number);
            } catch (MismatchingMessageCorrelationException notDrawn) {
                throw new Conflict("Hồ sơ này theo quy trình cũ, chưa có cách rút lại bước đã làm.");
            }
        }

        @Override
        public void recallFromApproval(String number) {
            engine.tell(Names.APPROVAL_DECIDED, number);
        }
    }

    @Component
    static class OfDecisions implements DecisionProcess {

        private final EngineProcesses engine;

        OfDecisions(EngineProcesses engine) {
            this.engine = engine;
        }

        @Override
        public void open(long decisionId, String unitId) {
            engine.start(
                    Names.DECISION,
                    "QD-" + decisionId,
                    Map.of(Names.VAR_DECISION_ID, decisionId, Names.VAR_UNIT_ID, unitId));
        }

        @Override
        public void decided(String dossierNumber) {
            engine.tell(Names.APPROVAL_DECIDED, dossierNumber);
        }
    }

    @Component
    static class OfPayouts implements PayoutProcess {

        private final EngineProcesses engine;

        OfPayouts(EngineProcesses engine) {
            this.engine = engine;
        }

        @Override
        public void open(long batchId, String unitId) {
            start(Names.PAYOUT, batchId, unitId);
        }

        @Override
        public void send(long batchId, String payerUnitId) {
            start(Names.PAYER_RETURN, batchId, payerUnitId);
        }

        @Override
        public void returned(long batchId) {
            engine.tell(Names.PAYOUT_RETURNED, key(batchId));
        }

        @Override
        public void settled(String dossierNumber) {
            engine.tell(Names.DOSSIER_SETTLED, dossierNumber);
        }

        private void start(String processKey, long batchId, String unitId) {
            engine.start(processKey, key(batchId), Map.of(Names.VAR_BATCH_ID, batchId, Names.VAR_UNIT_ID, unitId));
        }

        private static String key(long batchId) {
            return "CT-" + batchId;
        }
    }
}
