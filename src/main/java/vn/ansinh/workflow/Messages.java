package vn.ansinh.workflow;

import java.util.Map;
import org.springframework.stereotype.Component;

/** What the processes of one dossier tell each other. */
@Component
public class Messages {

    private final EngineProcesses engine;

    Messages(EngineProcesses engine) {
        this.engine = engine;
    }

    /** The counter that took the dossier gets the task to take the missing papers. */
    public void askSupplement(String number, long stageId) {
        engine.start(Names.SUPPLEMENT, number, Map.of(Names.VAR_STAGE_ID, stageId));
    }

    public void supplementReceived(String number) {
        engine.tell(Names.SUPPLEMENT_RECEIVED, number);
    }

    public void supplementExpired(String number) {
        engine.tell(Names.SUPPLEMENT_EXPIRED, number);
    }

    public void cancelSupplement(String number) {
        engine.tellIfAny(Names.SUPPLEMENT_CANCELLED, number);
    }
}
