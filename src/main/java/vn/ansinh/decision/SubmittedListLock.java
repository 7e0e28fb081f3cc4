package vn.ansinh.decision;

import org.springframework.stereotype.Component;
import vn.ansinh.dossier.DecisionLock;

@Component
class SubmittedListLock implements DecisionLock {

    private final DecisionMapper mapper;

    SubmittedListLock(DecisionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean isLocked(long dossierId) {
        return mapper.isLocked(dossierId);
    }

    @Override
    public boolean isGathered(long dossierId) {
        return mapper.findOfDossier(dossierId).isPresent();
    }
}
