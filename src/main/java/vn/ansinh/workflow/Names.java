package vn.ansinh.workflow;

/** Every id, message and variable that the diagrams in {@code bpmn/} and the code share; a test compares both sides. */
public final class Names {

    public static final String STAGE = "stage";
    public static final String APPROVAL = "approval";
    public static final String SUPPLEMENT = "supplement";
    public static final String DECISION = "decision";
    public static final String PAYOUT = "payout";
    public static final String PAYER_RETURN = "payerReturn";

    public static final String HANDLE_STAGE = "userTask_handleStage";
    public static final String SIGN_OFF_STAGE = "userTask_signOffStage";
    public static final String TAKE_SUPPLEMENT = "userTask_takeSupplement";
    public static final String GATHER_DOSSIERS = "userTask_gatherDossiers";
    public static final String SIGN_DECISION = "userTask_signDecision";
    public static final String PREPARE_BATCH = "userTask_prepareBatch";
    public static final String CHECK_BATCH = "userTask_checkBatch";
    public static final String PAY_AND_RETURN = "userTask_payAndReturn";

    public static final String DOSSIER_WITHDRAWN = "dossier.withdrawn";
    public static final String DOSSIER_SETTLED = "dossier.settled";
    public static final String APPROVAL_DECIDED = "approval.decided";
    public static final String PROPOSAL_WITHDRAWN = "stage.proposalWithdrawn";
    public static final String STEP_RECALLED = "stage.stepRecalled";
    public static final String SUPPLEMENT_RECEIVED = "stage.supplementReceived";
    public static final String SUPPLEMENT_EXPIRED = "stage.supplementExpired";
    public static final String SUPPLEMENT_CANCELLED = "supplement.cancelled";
    public static final String PAYOUT_RETURNED = "payout.returned";

    public static final String VAR_STAGE_CODE = "stageCode";
    public static final String VAR_STAGE_ID = "stageId";
    public static final String VAR_DECISION_ID = "decisionId";
    public static final String VAR_BATCH_ID = "batchId";
    public static final String VAR_UNIT_ID = "unitId";

    /** Written by forms, read by the service task right after, trusted by nobody else. */
    public static final String VAR_OUTCOME = "outcome";

    public static final String VAR_REASON_CODE = "reasonCode";
    public static final String VAR_REASON = "reason";
    public static final String VAR_TARGET_UNIT = "targetUnit";
    public static final String VAR_AGREED = "agreed";
    public static final String VAR_NOTE = "note";
    /** On the withdrawal message: who withdraws for the applicant. */
    public static final String VAR_ACTOR = "actor";

    private Names() {}
}
