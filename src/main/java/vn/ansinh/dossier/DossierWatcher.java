package vn.ansinh.dossier;

/** Hears of each event in the transaction that wrote it: what fails here fails with the event, and is rolled back with it. */
public interface DossierWatcher {

    /** Cheap for what it does not wait for; {@code dossier} is as it stands after the event. */
    void happened(Dossier dossier, DossierEvent event, long eventId);
}
