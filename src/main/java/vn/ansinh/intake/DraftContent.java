package vn.ansinh.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a draft holds: of one person {@code beneficiary} and {@code benefit}, of a list its rows as the file had them. */
record DraftContent(
        CoverForm cover,
        @Nullable PersonForm beneficiary,
        BenefitForm benefit,
        @Nullable String listName,
        List<ListRow> rows) {

    static DraftContent of(ApplicationForm form) {
        return new DraftContent(form.cover(), form.beneficiary(), form.benefit(), null, List.of());
    }

    static DraftContent ofList(CoverForm cover, @Nullable String listName, List<ListRow> rows) {
        return new DraftContent(cover, null, BenefitForm.EMPTY, listName, rows);
    }

    @JsonIgnore
    boolean isList() {
        return listName != null;
    }

    ApplicationForm application() {
        return new ApplicationForm(cover, beneficiary, benefit);
    }

    DraftContent confirmed() {
        return new DraftContent(cover.confirmed(), beneficiary, benefit, listName, rows);
    }
}
