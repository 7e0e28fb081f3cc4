package vn.ansinh.tracking;

import org.jspecify.annotations.Nullable;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.ReasonRule;
import vn.ansinh.tracking.TrackedDossier.Ground;

/** Why something was refused, with the article from the procedure where the reason is one of its listed ones. */
final class Grounds {

    private Grounds() {}

    /** The officer's own words when there are some, else the listed reason's text. */
    static Ground of(Procedure procedure, @Nullable String code, @Nullable String words) {
        ReasonRule rule = procedure.refusalReasons().stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElse(null);
        String legal = rule == null ? null : rule.legal();
        if (rule == null) {
            return new Ground(words == null ? "Không đủ điều kiện hưởng" : words, legal);
        }
        return new Ground(
                words == null || words.isBlank() || words.equals(rule.text())
                        ? rule.text()
                        : rule.text() + ": " + words,
                legal);
    }
}
