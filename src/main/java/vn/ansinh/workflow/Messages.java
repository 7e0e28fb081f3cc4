package vn.ansinh.workflow;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Dossiers;

/** What the processes of one dossier tell each other. */
@Component
public class Messages {

    private final EngineProcesses engine;
    private final Dossiers dossiers;

    Messages(EngineProcesses engine, Dossiers dossiers) {
        this.engine = engine;
        this.dossiers = dossiers;
    }

    /** The counter that took the dossier gets the task to take the missing papers. */
    public void askSupplement(String number, long stageId) {
        String counter = dossiers.get(number).receivingUnitId();
        engine.start(Names.SUPPLEMENT, number, Map.of(Names.VAR_STAGE_ID, stageId, Names.VAR_UNIT_ID, counter));
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
