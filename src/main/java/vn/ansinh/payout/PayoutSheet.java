package vn.ansinh.payout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ansinh.shared.Dong;

/**
 * What the payer's file says, the same in every format: a head, a row for each payment with room for the payer's answer, the
 * total. Results do not show here, so a sealed batch gives the same file before and after its return.
 */
record PayoutSheet(Batch batch, String unit, String district, String payer, List<PaymentRow> rows) {

    static final List<String> COLUMNS = List.of(
            ReturnColumn.CODE.title(),
            "STT",
            "Mã hồ sơ",
            "Họ và tên",
            "Năm sinh",
            "Số định danh",
            "Địa chỉ",
            "Xã",
            "Nhóm",
            "Số tháng",
            ReturnColumn.AMOUNT.title(),
            "Số tài khoản",
            ReturnColumn.RESULT.title(),
            ReturnColumn.PAID_ON.title(),
            ReturnColumn.REASON.title());

    private static final int NAME = COLUMNS.indexOf("Họ và tên");
    static final int AMOUNT = COLUMNS.indexOf(ReturnColumn.AMOUNT.title());

    PayoutSheet {
        long total = rows.stream().mapToLong(PaymentRow::amount).sum();
        if (batch.number() == null || rows.size() != batch.lineCount() || total != batch.total()) {
            throw new IllegalStateException("Batch %d: these are not the rows that were sealed".formatted(batch.id()));
        }
    }

    /** Label and value, each row as wide as the table. */
    List<List<Object>> head() {
        return List.of(
                wide("DANH SÁCH CHI TRẢ"),
                wide("Đợt chi trả", text(batch.number())),
                wide("Cơ quan chi trả", text(unit)),
                wide("Địa bàn", text(district)),
                wide("Đơn vị chi trả", text(payer)),
                wide("Hình thức", batch.channel().vietnamese()),
                wide("Số người", (long) batch.lineCount()),
                wide("Tổng số tiền (đồng)", batch.total()),
                wide());
    }

    /** Texts and whole numbers ({@link Long}) in the order of {@link #COLUMNS}; the payer's own are empty. */
    List<Object> cells(PaymentRow row) {
        return List.of(
                text(row.code()),
                (long) row.seq(),
                text(row.dossierNumber()),
                text(row.fullName()),
                row.birthYear() == null ? "" : (long) row.birthYear(),
                text(row.idNumber()),
                text(row.address()),
                text(row.unitName()),
                text(row.benefitGroup()),
                (long) row.months(),
                row.amount(),
                text(row.accountNo()),
                "",
                "",
                "");
    }

    /** The total in figures and in words, below the names so that the column of codes stays empty. */
    List<List<Object>> foot() {
        List<Object> figures = wide();
        figures.set(NAME, "Tổng cộng: " + Dong.plain(batch.lineCount()) + " người");
        figures.set(AMOUNT, batch.total());
        List<Object> words = wide();
        words.set(NAME, "Bằng chữ: " + Dong.inWords(batch.total()));
        return List.of(figures, words);
    }

    private static List<Object> wide(Object... first) {
        List<Object> row = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
        for (int i = 0; i < first.length; i++) {
            row.set(i, first[i]);
        }
        return row;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : CellText.of(text);
    }
}
