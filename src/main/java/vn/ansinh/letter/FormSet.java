package vn.ansinh.letter;

import java.time.Instant;
import java.time.LocalDate;
import vn.ansinh.shared.AppClock;

/** The forms that go with a dossier for life: those in force on the day when it was received, whatever day it is today. */
public enum FormSet {
    /** TT 01/2018/TT-VPCP, under NĐ 61/2018: six forms. */
    OF_2018("Thông tư số 01/2018/TT-VPCP"),
    /** TT 03/2025/TT-VPCP, under NĐ 118/2025: seven, among them the notice that a dossier is stopped. */
    OF_2025("Thông tư số 03/2025/TT-VPCP");

    private static final LocalDate NEW_FORMS_FROM = LocalDate.of(2025, 7, 1);

    private final String circular;

    FormSet(String circular) {
        this.circular = circular;
    }

    public static FormSet on(LocalDate received) {
        return received.isBefore(NEW_FORMS_FROM) ? OF_2018 : OF_2025;
    }

    public static FormSet at(Instant received) {
        return on(LocalDate.ofInstant(received, AppClock.ZONE));
    }

    public boolean has(FormPaper paper) {
        return paper.number(this) != null;
    }

    /** In normal case; {@link IllegalArgumentException} when the set has no such paper. */
    public String title(FormPaper paper) {
        String title = paper.title(this);
        if (title == null) {
            throw new IllegalArgumentException(circular + " has no " + paper);
        }
        return title;
    }

    /** {@code Mẫu số 05, Thông tư số 03/2025/TT-VPCP}. */
    public String note(FormPaper paper) {
        return "Mẫu số %s, %s".formatted(paper.number(this), circular);
    }
}
