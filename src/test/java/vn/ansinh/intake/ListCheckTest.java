package vn.ansinh.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.ansinh.procedure.AmountRules;
import vn.ansinh.shared.InputProblem;

class ListCheckTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final AmountRules rules = (procedure, group, on, age) -> {
        asked.incrementAndGet();
        if (group.equals("MOTLAN")) {
            throw new InputProblem("group", "Không có mức hỗ trợ.");
        }
        return 250_000;
    };

    @Test
    void goodRowsBecomeLinesWithTheirAmounts() {
        ListCheck.Checked checked = check(List.of(Samples.row(2, "Lò Một", "012170000001")));

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.lines()).singleElement().satisfies(line -> {
            assertThat(line.amount()).isEqualTo(750_000);
            assertThat(line.birthYear()).isEqualTo(1970);
        });
        assertThat(checked.total()).isEqualTo(750_000);
    }

    @Test
    void badRowIsToldByRowAndColumnAndTheOthersStay() {
        ListCheck.Checked checked = check(List.of(
                Samples.row(2, "Lò Một", "012170000001"),
                Samples.row(3, "L0", "12170000002"),
                Samples.row(4, "Lò Ba", "012170000003")));

        assertThat(checked.rows()).extracting(ListRow::row).containsExactly(2, 4);
        assertThat(checked.problems())
                .extracting(RowProblem::row, RowProblem::column)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(3, "Số CCCD/CMND"),
                        org.assertj.core.groups.Tuple.tuple(3, "Họ và tên"));
        assertThat(checked.problems().get(0).vietnamese()).startsWith("Dòng 3, cột «");
    }

    @Test
    void nobodyIsInTheListTwice() {
        PersonForm child = new PersonForm("Lò Bé", null, null, "2019", null, "Bản Mẫu");
        ListCheck.Checked checked = check(List.of(
                Samples.row(2, "Lò Một", "012170000001"),
                Samples.row(3, "Lò Một", "012 170 000 001"),
                new ListRow(4, child, "H1", Samples.BENEFIT),
                new ListRow(5, child, "H1", Samples.BENEFIT),
                new ListRow(6, child, "H2", Samples.BENEFIT)));

        assertThat(checked.rows()).extracting(ListRow::row).containsExactly(2, 4, 6);
        assertThat(checked.problems()).extracting(RowProblem::message).allMatch(m -> m.contains("đã có ở dòng"));
    }

    @Test
    void personWithoutANumberNeedsAHousehold() {
        PersonForm child = new PersonForm("Lò Bé", null, null, "2019", null, "Bản Mẫu");

        assertThat(check(List.of(new ListRow(2, child, null, Samples.BENEFIT))).problems())
                .extracting(RowProblem::column)
                .containsExactly("Số CCCD/CMND");
    }

    @Test
    void rulesAreAskedOnceForEachGroupAndAge() {
        List<ListRow> rows = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            rows.add(Samples.row(i + 2, "Lò Mẫu", "0121700%05d".formatted(i)));
        }

        assertThat(check(rows).lines()).hasSize(5000);
        assertThat(asked).hasValue(1);
    }

    @Test
    void groupWithoutAnAmountIsAProblemOfItsRow() {
        ListRow row = new ListRow(
                7,
                new PersonForm("Lò Một", "012170000001", null, null, null, "Bản Mẫu"),
                null,
                new BenefitForm("MOTLAN", "1", "CASH", null));

        assertThat(check(List.of(row)).problems())
                .containsExactly(new RowProblem(7, "Mã nhóm", "Không có mức hỗ trợ."));
    }

    private ListCheck.Checked check(List<ListRow> rows) {
        return new ListCheck(Samples.procedure(true), rules, Samples.TODAY).check(rows);
    }
}
