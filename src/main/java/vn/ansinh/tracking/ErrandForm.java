package vn.ansinh.tracking;

import org.jspecify.annotations.Nullable;

/**
 * What was typed into the forms of a dossier's page, carried along until it is sent, also past an expired ticket. Scores are texts from 1 to 5. The names are
 * those of the forms' fields.
 */
record ErrandForm(
        @Nullable String loai,
        @Nullable String noiDung,
        @Nullable String dienThoai,
        @Nullable String lyDo,
        @Nullable String thoiGian,
        @Nullable String thuTuc,
        @Nullable String thaiDo,
        @Nullable String congKhai,
        @Nullable String ketQua,
        @Nullable String gopY) {

    static final ErrandForm EMPTY = new ErrandForm(null, null, null, null, null, null, null, null, null, null);

    /** 0 when not chosen. */
    public int score(RatingQuestion question) {
        String chosen = switch (question) {
            case TIME -> thoiGian;
            case STEPS -> thuTuc;
            case MANNER -> thaiDo;
            case OPENNESS -> congKhai;
            case RESULT -> ketQua;
        };
        return chosen != null && chosen.matches("[1-5]") ? Integer.parseInt(chosen) : 0;
    }
}
