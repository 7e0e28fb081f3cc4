package vn.ansinh.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.dossier.DossierAccess;
import vn.ansinh.dossier.IdNumber;
import vn.ansinh.organisation.Membership;
import vn.ansinh.organisation.Officers;
import vn.ansinh.shared.Pages;
import vn.ansinh.shared.VietnameseText;

/** Finds dossiers among those that the officer may open, by the same rule as {@link DossierAccess}. */
@Service
@Transactional(readOnly = true)
class DossierSearch {

    static final int PAGE = 50;

    private final SearchMapper mapper;
    private final Officers officers;

    DossierSearch(SearchMapper mapper, Officers officers) {
        this.mapper = mapper;
        this.officers = officers;
    }

    /** {@code text}: a dossier's number or a part of it, an id number, or a name without accents; null or empty: the newest. */
    public List<DossierRow> find(@Nullable String text, int page, String username) {
        List<Membership> memberships = officers.membershipsOf(username);
        List<String> units =
                memberships.stream().map(Membership::unitId).distinct().toList();
        List<String> above = memberships.stream()
                .filter(membership -> DossierAccess.seesBelow(membership.role()))
                .map(Membership::unitId)
                .distinct()
                .toList();
        if (units.isEmpty()) {
            return List.of();
        }
        String words = PersonCheck.text(text);
        String idNumber = IdNumber.parse(words).map(IdNumber::digits).orElse(null);
        boolean isNumber = idNumber == null && words.matches("[0-9A-Za-z]*[0-9][0-9A-Za-z]*([.-][0-9A-Za-z]+)*");
        return mapper.list(
                units,
                above,
                isNumber ? words : null,
                idNumber,
                idNumber == null && !isNumber && !words.isEmpty() ? VietnameseText.searchKey(words) : null,
                PAGE + 1,
                Pages.offset(page, PAGE));
    }
}
