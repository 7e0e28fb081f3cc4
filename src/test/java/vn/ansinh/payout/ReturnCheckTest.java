package vn.ansinh.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ansinh.payout.ReturnReport.Problem;

class ReturnCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 5, 20);
    private static final LocalDate PAID_ON = LocalDate.of(2020, 5, 8);

    @Test
    void goodRowsBecomeResults() {
        ReturnCheck check = check(
                Sealed.code(1) + ",750.000,Đã nhận,08/05/2020,",
                Sealed.code(2) + ",0,Chưa nhận,,Đi làm ăn xa",
                Sealed.code(3) + ",1500000,Chưa nhận,,Đi làm ăn xa");

        assertThat(check.results())
                .containsExactly(
                        new PaymentResult(101, 750_000, PaymentStatus.PAID, PAID_ON, null),
                        new PaymentResult(102, 1_500_000, PaymentStatus.NOT_COLLECTED, null, "Đi làm ăn xa"),
                        new PaymentResult(103, 1_500_000, PaymentStatus.NOT_COLLECTED, null, "Đi làm ăn xa"));
        assertThat(check.report()).isEqualTo(new ReturnReport(1, 750_000, 2, 3_000_000, 0, List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -00001,700000,Đã nhận,08/05/2020,     | Số tiền      | 700.000 đồng khác số được duyệt 750.000 đồng
                    -00001,0,Đã nhận,08/05/2020,          | Số tiền      | 0 đồng khác
                    -00001,nhiều,Đã nhận,08/05/2020,      | Số tiền      | Không hiểu số tiền «nhiều»
                    -00001,,Đã nhận,08/05/2020,           | Số tiền      | Chưa ghi số tiền
                    -00001,1,Chưa nhận,,Đi xa             | Số tiền      | 1 đồng khác
                    -00001,750000,Đã nhận,,               | Ngày chi trả | Chưa ghi ngày
                    -00001,750000,Đã nhận,hôm qua,        | Ngày chi trả | Không hiểu ngày «hôm qua»
                    -00001,750000,Đã nhận,21/05/2020,     | Ngày chi trả | 21/05/2020 chưa đến
                    -00001,750000,Đã nhận,05/05/2020,     | Ngày chi trả | trước ngày quyết định 06/05/2020
                    -00001,750000,Chưa nhận,,             | Lý do        | Chưa ghi lý do
                    -00001,750000,,08/05/2020,            | Kết quả      | Chưa ghi kết quả
                    -00001,750000,Có lẽ,08/05/2020,       | Kết quả      | Không hiểu kết quả «Có lẽ»
                    -00009,750000,Đã nhận,08/05/2020,     | Mã chi trả   | không có trong đợt chi trả này
                    """)
    void eachMistakeIsToldWithItsRowAndColumnAndGivesNoResult(String end, String column, String wrong) {
        ReturnCheck check = check(Sealed.code(2) + ",1500000,x,08/05/2020,", Sealed.NUMBER + end);

        assertThat(check.results()).extracting(PaymentResult::id).containsExactly(102L);
        Problem problem = check.report().problems().get(0);
        assertThat(check.report().problems()).hasSize(1);
        assertThat(problem.row()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.wrong()).contains(wrong);
        assertThat(problem.remedy()).isNotBlank();
    }

    @Test
    void everyMistakeOfARowIsTold() {
        assertThat(check(Sealed.code(1) + ",1,Đã nhận,31/12/2020,").report().problems())
                .extracting(Problem::column)
                .containsExactly("Số tiền", "Ngày chi trả");
    }

    @Test
    void doubledLineIsRefusedInBothPlacesEvenWhenTheyAgree() {
        String line = Sealed.code(1) + ",750000,Đã nhận,08/05/2020,";
        ReturnCheck check = check(line, Sealed.code(2) + ",1500000,x,08/05/2020,", line.toLowerCase());

        assertThat(check.results()).extracting(PaymentResult::id).containsExactly(102L);
        assertThat(check.report().problems()).extracting(Problem::row).containsExactly(2, 4);
        assertThat(check.report().problems().get(0).wrong()).contains("ở 2 dòng: 2, 4");
    }

    @Test
    void rowsThatThePayerHasNotReachedAreNoMistake() {
        ReturnCheck check = check(Sealed.code(1) + ",750000,,,");

        assertThat(check.results()).isEmpty();
        assertThat(check.report().problems()).isEmpty();
    }

    @Test
    void resultWithoutACodeIsTold() {
        assertThat(check(",750000,Đã nhận,08/05/2020,")
                        .report()
                        .problems()
                        .get(0)
                        .wrong())
                .contains("không có mã chi trả");
    }

    @Test
    void tooLongAReasonIsToldNotCut() {
        assertThat(check(Sealed.code(1) + ",,Chưa nhận,," + "a".repeat(301))
                        .report()
                        .problems())
                .extracting(Problem::column)
                .containsExactly("Lý do");
    }

    @Test
    void sameResultAgainIsUnchangedAndAnotherOneIsTold() {
        Expected paid = new Expected(101, Sealed.code(1), 750_000, PaymentStatus.PAID, PAID_ON, null, Sealed.DECIDED);
        Expected away =
                new Expected(102, Sealed.code(2), 750_000, PaymentStatus.NOT_COLLECTED, null, "Đi xa", Sealed.DECIDED);

        ReturnCheck again = check(
                List.of(paid, away), Sealed.code(1) + ",750000,x,08/05/2020,", Sealed.code(2) + ",,Chưa nhận,,Đi xa");
        ReturnCheck other = check(
                List.of(paid, away),
                Sealed.code(1) + ",750000,x,09/05/2020,",
                Sealed.code(2) + ",750000,Đã nhận,08/05/2020,");

        assertThat(again.report()).isEqualTo(new ReturnReport(0, 0, 0, 0, 2, List.of()));
        assertThat(other.results()).isEmpty();
        assertThat(other.report().problems())
                .extracting(Problem::wrong)
                .containsExactly(
                        "Người này đã được ghi nhận khác: Đã nhận tiền ngày 08/05/2020",
                        "Người này đã được ghi nhận khác: Chưa nhận (Đi xa)");
    }

    private static ReturnCheck check(String... lines) {
        return check(
                List.of(Sealed.expected(1, 750_000), Sealed.expected(2, 1_500_000), Sealed.expected(3, 1_500_000)),
                lines);
    }

    private static ReturnCheck check(List<Expected> sealed, String... lines) {
        return new ReturnCheck(sealed, Returned.csv(lines).rows(), TODAY);
    }
}
