package vn.ansinh.payout;

import vn.ansinh.shared.VietnameseText;

/** Text as it may stand in a spreadsheet's cell. */
final class CellText {

    /** What a spreadsheet takes as the beginning of a formula, their full-width forms as well. */
    private static final String FORMULA_STARTS = "=+-@＝＋－＠";

    private CellText() {}

    /** One line in NFC; an apostrophe keeps what looks like a formula (a name such as {@code =HYPERLINK(…)}) plain text. */
    static String of(String text) {
        String clean = VietnameseText.nfc(text);
        return !clean.isEmpty() && FORMULA_STARTS.indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
    }
}
