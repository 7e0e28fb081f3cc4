package vn.ansinh.workflow.lists;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.organisation.Officers;

/** Finds work by what an applicant says at the desk; never more than the officer may open anyway. */
@Service
@Transactional(readOnly = true)
class WorkSearch {

    private static final int MOST = 20;

    private final WorkMapper mapper;
    private final WorkCards cards;
    private final Officers officers;

    WorkSearch(WorkMapper mapper, WorkCards cards, Officers officers) {
        this.mapper = mapper;
        this.cards = cards;
        this.officers = officers;
    }

    /** A dossier of which the officer's units have no open task. */
    record Elsewhere(String number, String who, String procedure, String unit, String status) {}

    /** {@code more}: there are matches that are not shown. */
    record Found(List<WorkCard> tasks, List<Elsewhere> dossiers, boolean more) {}

    Found find(String username, Wanted wanted) {
        Reach reach = Reach.of(officers.membershipsOf(username));
        if (reach.units().isEmpty()) {
            return new Found(List.of(), List.of(), false);
        }
        List<DossierHead> all = mapper.search(reach, wanted, MOST + 1);
        List<DossierHead> dossiers = all.subList(0, Math.min(all.size(), MOST));
        List<WorkCard> tasks = cards.ofDossiers(
                username, dossiers.stream().map(DossierHead::number).toList());
        Set<String> withTask =
                tasks.stream().map(WorkCard::number).filter(Objects::nonNull).collect(Collectors.toSet());
        return new Found(
                tasks,
                dossiers.stream()
                        .filter(dossier -> !withTask.contains(dossier.number()))
                        .map(dossier -> new Elsewhere(
                                dossier.number(),
                                dossier.applicantName(),
                                dossier.procedureName(),
                                dossier.receivingUnit(),
                                dossier.status().vietnamese()))
                        .toList(),
                all.size() > MOST);
    }
}
