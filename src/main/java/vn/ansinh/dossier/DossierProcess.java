package vn.ansinh.dossier;

import vn.ansinh.shared.Actor;

/** What a dossier needs of the process that carries it; implemented by the workflow. */
public interface DossierProcess {

    /** Starts the route {@code processKey} for the dossier, in the caller's transaction. */
    void start(String number, String processKey);

    /** Tells the route that the applicant withdraws; the route then records it. */
    void withdraw(String number, String reason, Actor actor);
}
