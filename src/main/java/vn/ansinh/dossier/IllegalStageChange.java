package vn.ansinh.dossier;

/** A dossier, stage or line was asked for a step that its state does not have. */
public class IllegalStageChange extends RuntimeException {
    public IllegalStageChange(String message) {
        super(message);
    }
}
