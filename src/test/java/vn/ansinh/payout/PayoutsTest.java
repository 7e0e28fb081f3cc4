package vn.ansinh.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ansinh.letter.Letter;
import vn.ansinh.letter.Letters;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.Digests;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.support.AnSinhTest;

/** A batch from its sealing to its return, on the real server; each test has a district of its own. */
@AnSinhTest
class PayoutsTest {

    private static final Actor PREPARER = new Actor("ketoan.lap", "P12");
    private static final Actor CHECKER = new Actor("ketoan.kiemtra", "P12");
    private static final Actor PAYER = new Actor("buudien", "B12");

    @Autowired
    private Payouts payouts;

    @Autowired
    private PayoutPapers papers;

    @Autowired
    private Letters letters;

    @Autowired
    private AppClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void twoWeeksAfterTheDecision() {
        clock.moveTo(Instant.parse("2020-05-20T02:00:00Z"));
    }

    @Test
    void lineOfALiveBatchGoesIntoNoOther() {
        PayoutData data = new PayoutData(jdbc, 2);
        long batch = data.openBatch();
        payouts.seal(batch, null, PREPARER);
        long other = data.openBatch();

        assertThatExceptionOfType(InputProblem.class).isThrownBy(() -> payouts.seal(other, null, PREPARER));
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> jdbc.update(
                        "INSERT INTO payment (batch_id, seq, line_id, amount, status)"
                                + " SELECT ?, 1, line_id, amount, 'SEALED' FROM payment WHERE batch_id = ? AND seq = 1",
                        other,
                        batch))
                .withMessageContaining("uq_payment_live_line");
    }

    @Test
    void nobodyChecksTheirOwnBatchNotEvenInTheDatabase() {
        long batch = new PayoutData(jdbc, 1).openBatch();
        payouts.seal(batch, null, PREPARER);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> payouts.check(batch, true, null, PREPARER));
        assertThatThrownBy(() -> jdbc.update("UPDATE payout_batch SET checked_by = prepared_by WHERE id = ?", batch))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("ck_payout_batch_four_eyes");
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> payouts.send(batch, papers.fingerprint(batch), CHECKER));
    }

    @Test
    void returnIsRecordedWithItsFingerprint() {
        long batch = sent(3);
        String fileBefore = Digests.sha256(papers.xlsx(batch));
        ReturnFile file = answer(batch, row -> row.seq() == 2 ? "Chưa nhận,,Đi làm ăn xa" : "Đã nhận,08/05/2020,");

        ReturnReport report = payouts.takeReturn(batch, file, PAYER);

        assertThat(report).isEqualTo(new ReturnReport(2, 1_500_000, 1, 750_000, 0, List.of()));
        assertThat(payouts.rows(batch))
                .extracting(PaymentRow::status)
                .containsExactly(PaymentStatus.PAID, PaymentStatus.NOT_COLLECTED, PaymentStatus.PAID);
        assertThat(payouts.rows(batch).get(0).paidOn()).isEqualTo("2020-05-08");
        assertThat(payouts.rows(batch).get(1).reason()).isEqualTo("Đi làm ăn xa");
        assertThat(lineStatuses(batch)).containsExactly("PAID", "APPROVED", "PAID");
        assertThat(events(batch, "RETURN_TAKEN"))
                .containsExactly(
                        file.sha256()
                                + ": đã trả 2 người, 1.500.000 đồng; chưa nhận 1 người, 750.000 đồng; đã ghi từ trước 0; lỗi 0");
        assertThat(payouts.get(batch).fileSha256()).isEqualTo(papers.fingerprint(batch));
        assertThat(Digests.sha256(papers.xlsx(batch))).isEqualTo(fileBefore);
    }

    @Test
    void sameReturnTwiceChangesNothing() {
        long batch = sent(3);
        ReturnFile file = answer(batch, row -> row.seq() == 2 ? "Chưa nhận,,Đi làm ăn xa" : "Đã nhận,08/05/2020,");
        payouts.takeReturn(batch, file, PAYER);
        List<PaymentRow> before = payouts.rows(batch);

        assertThat(payouts.takeReturn(batch, file, PAYER)).isEqualTo(new ReturnReport(0, 0, 0, 0, 3, List.of()));
        assertThat(payouts.rows(batch)).isEqualTo(before);
    }

    @Test
    void wrongRowsChangeNothingAndTheOthersAreRecorded() {
        long batch = sent(3);
        ReturnFile file = ReturnFile.read((Returned.HEADING
                        + code(batch, 1) + ",700000,Đã nhận,08/05/2020,\n"
                        + code(batch, 2) + ",750000,Đã nhận,08/05/2020,\n"
                        + code(batch, 3) + ",750000,Đã nhận,05/05/2020,\n"
                        + "CT9999-X-0001-00001,750000,Đã nhận,08/05/2020,\n")
                .getBytes(StandardCharsets.UTF_8));

        ReturnReport report = payouts.takeReturn(batch, file, PAYER);

        assertThat(report.paid()).isEqualTo(1);
        assertThat(report.problems()).extracting(ReturnReport.Problem::row).containsExactly(2, 4, 5);
        assertThat(payouts.rows(batch))
                .extracting(PaymentRow::status)
                .containsExactly(PaymentStatus.SEALED, PaymentStatus.PAID, PaymentStatus.SEALED);
        assertThat(lineStatuses(batch)).containsExactly("APPROVED", "PAID", "APPROVED");
        assertThatExceptionOfType(InputProblem.class)
                .isThrownBy(() -> payouts.finishReturn(batch, PAYER))
                .withMessageContaining("2 người");
    }

    @Test
    void otherResultThanTheRecordedOneIsRefused() {
        long batch = sent(1);
        payouts.takeReturn(batch, answer(batch, row -> "Đã nhận,08/05/2020,"), PAYER);

        ReturnReport report = payouts.takeReturn(batch, answer(batch, row -> "Chưa nhận,,Vắng mặt"), PAYER);

        assertThat(report.problems()).hasSize(1);
        assertThat(payouts.rows(batch)).extracting(PaymentRow::status).containsExactly(PaymentStatus.PAID);
    }

    @Test
    void whatWasNotCollectedMayBeSealedAgainAndPaidThen() {
        PayoutData data = new PayoutData(jdbc, 1);
        long first = sent(data);
        payouts.takeReturn(first, answer(first, row -> "Chưa nhận,,Vắng mặt"), PAYER);
        long second = sent(data);

        payouts.takeReturn(second, answer(second, row -> "Đã nhận,19/05/2020,"), PAYER);

        assertThat(lineStatuses(second)).containsExactly("PAID");
        assertThat(payouts.takeReturn(first, answer(first, row -> "Đã nhận,08/05/2020,"), PAYER)
                        .problems())
                .hasSize(1);
    }

    @Test
    void onlyASentBatchTakesAReturn() {
        long batch = new PayoutData(jdbc, 1).openBatch();
        payouts.seal(batch, null, PREPARER);
        ReturnFile file = answer(batch, row -> "Đã nhận,08/05/2020,");

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> payouts.takeReturn(batch, file, PAYER));
        assertThat(payouts.totals(batch).sealed()).isEqualTo(1);
    }

    @Test
    void longReturnIsRecordedWhole() {
        long batch = sent(2_500);
        int all = payouts.rows(batch).size();
        ReturnFile file =
                answer(batch, row -> row.seq() % 100 == 0 ? "Chưa nhận,,Lý do " + row.seq() : "x,08/05/2020,");

        ReturnReport report = payouts.takeReturn(batch, file, PAYER);

        assertThat(report.notCollected()).isEqualTo(all / 100);
        assertThat(report.paid()).isEqualTo(all - all / 100);
        assertThat(payouts.totals(batch))
                .isEqualTo(
                        new BatchTotals(0, report.paid(), report.paid() * 750_000L, all / 100, all / 100 * 750_000L));
        assertThat(lineStatuses(batch)).filteredOn("PAID"::equals).hasSize(report.paid());
    }

    @Test
    void listToSignIsKeptWithTheBatch() {
        long batch = sent(3);

        Letter letter = letters.get(papers.keepList(batch));

        assertThat(new String(letter.content(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(letter.title()).contains(payouts.get(batch).number());
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM letter WHERE batch_id = ?", Integer.class, batch))
                .isEqualTo(1);
    }

    private long sent(int people) {
        return sent(new PayoutData(jdbc, people));
    }

    private long sent(PayoutData data) {
        long batch = data.openBatch();
        payouts.seal(batch, null, PREPARER);
        payouts.check(batch, true, null, CHECKER);
        payouts.send(batch, papers.fingerprint(batch), PREPARER);
        return batch;
    }

    private ReturnFile answer(long batch, Function<PaymentRow, String> answer) {
        return ReturnFile.read(payouts.rows(batch).stream()
                .map(row -> row.code() + "," + row.amount() + "," + answer.apply(row))
                .collect(Collectors.joining("\n", Returned.HEADING, "\n"))
                .getBytes(StandardCharsets.UTF_8));
    }

    private String code(long batch, int seq) {
        return payouts.rows(batch).get(seq - 1).code();
    }

    private List<String> lineStatuses(long batch) {
        return jdbc.queryForList(
                "SELECT l.status FROM line l JOIN payment p ON p.line_id = l.id WHERE p.batch_id = ? ORDER BY p.seq",
                String.class,
                batch);
    }

    private List<String> events(long batch, String kind) {
        return jdbc.queryForList(
                "SELECT detail FROM payout_event WHERE batch_id = ? AND kind = ?", String.class, batch, kind);
    }
}
