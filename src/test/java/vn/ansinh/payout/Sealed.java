package vn.ansinh.payout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.ansinh.dossier.PayChannel;

/** A sealed batch without a database. */
final class Sealed {

    static final String NUMBER = "CT2020-P12-0007";
    static final LocalDate DECIDED = LocalDate.of(2020, 5, 6);

    private Sealed() {}

    static PayoutSheet sheet(PaymentRow... rows) {
        List<PaymentRow> all = List.of(rows);
        long total = all.stream().mapToLong(PaymentRow::amount).sum();
        Batch batch = new Batch(
                7,
                "P12",
                "D107",
                "B12",
                PayChannel.POST,
                BatchStatus.PREPARED,
                NUMBER,
                Instant.parse("2020-05-07T01:00:00Z"),
                "ketoan.lap",
                Instant.parse("2020-05-08T02:30:00Z"),
                null,
                null,
                null,
                all.size(),
                total,
                null,
                null,
                2);
        return new PayoutSheet(batch, "Tỉnh Lai Châu", "Huyện Mường Tè", "Bưu điện tỉnh Lai Châu", all);
    }

    static PaymentRow row(int seq, String name, long amount) {
        return row(seq, name, "Bản Nậm Luồng, xã Bum Tở", amount, PaymentStatus.SEALED);
    }

    static PaymentRow row(int seq, String name, String address, long amount, PaymentStatus status) {
        boolean paid = status == PaymentStatus.PAID;
        return new PaymentRow(
                100 + seq,
                7,
                seq,
                code(seq),
                200 + seq,
                "000.12.07.H35-200507-0001",
                "Xã Bum Tở",
                name,
                1958,
                "045012345678",
                address,
                "HN",
                3,
                amount,
                null,
                status,
                paid ? DECIDED : null,
                null);
    }

    static String code(int seq) {
        return "%s-%05d".formatted(NUMBER, seq);
    }

    static Expected expected(int seq, long amount) {
        return new Expected(100 + seq, code(seq), amount, PaymentStatus.SEALED, null, null, DECIDED);
    }
}
