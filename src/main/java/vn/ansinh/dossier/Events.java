package vn.ansinh.dossier;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Appends what happened to a dossier, and tells who waits for it before the transaction ends. */
@Component
class Events {

    private final DossierMapper mapper;
    private final ObjectProvider<DossierWatcher> watchers;

    Events(DossierMapper mapper, ObjectProvider<DossierWatcher> watchers) {
        this.mapper = mapper;
        this.watchers = watchers;
    }

    void append(Dossier dossier, DossierEvent event) {
        tell(dossier, event, write(event));
    }

    /** The event's id; {@link #tell} follows in the same transaction. */
    long write(DossierEvent event) {
        GeneratedKey key = new GeneratedKey();
        mapper.insertEvent(key, event);
        mapper.touch(event.dossierId());
        return key.id();
    }

    void tell(Dossier dossier, DossierEvent event, long eventId) {
        watchers.forEach(watcher -> watcher.happened(dossier, event, eventId));
    }
}
