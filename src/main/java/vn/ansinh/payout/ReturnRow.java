package vn.ansinh.payout;

/** A row of the payer's file as written: {@code number} as a spreadsheet counts, the cells' texts, empty when there is none. */
record ReturnRow(int number, String code, String result, String amount, String paidOn, String reason) {

    /** The payer has not come to this person yet. */
    boolean isBlank() {
        return result.isEmpty() && paidOn.isEmpty() && reason.isEmpty();
    }
}
