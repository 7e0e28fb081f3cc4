package vn.ansinh.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ansinh.organisation.UnitKind;
import vn.ansinh.organisation.Units;
import vn.ansinh.shared.AppClock;
import vn.ansinh.supervision.PlainCount.Plain;
import vn.ansinh.supervision.figures.Figures;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.TestCases;

/** Whatever becomes of dossiers, each level of the desk says what a count of them one by one says. */
@AnSinhTest
@Import({TestCases.class, Fates.class, PlainCount.class})
class DeskSumsIT {

    private static final LocalDate FIRST = LocalDate.of(2020, 5, 4);
    private static final List<String> COMMUNES =
            List.of("C03386", "C03388", "C03389", "C03430", "C03433", "C03391", "C03390");

    @Autowired
    private TestCases cases;

    @Autowired
    private Fates fates;

    @Autowired
    private PlainCount plain;

    @Autowired
    private UnitDesk desk;

    @Autowired
    private Figures figures;

    @Autowired
    private DossierList dossiers;

    @Autowired
    private Units units;

    @Autowired
    private AppClock clock;

    @AfterEach
    void backToTheRealTime() {
        clock.shiftBy(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everyLevelAgreesWithAPlainCountAndParentsWithTheirChildren(long seed) {
        Random chance = new Random(seed);
        for (int i = 0; i < 40; i++) {
            String commune = COMMUNES.get(chance.nextInt(COMMUNES.size()));
            fates.one(chance, "QD15-HKD", "HKD", 1_000_000, commune, FIRST.plusDays(chance.nextInt(20)));
        }
        for (int after : List.of(12, 30, 60)) {
            cases.at(FIRST.plusDays(after) + "T09:00");
            List<Plain> all = plain.all(FIRST, FIRST.plusDays(14));
            assertThat(total("P12")).isEqualTo(counted(all, "P12"));
            AreaFigures districts = AreaFigures.none("");
            for (var district : units.children("P12", UnitKind.DISTRICT)) {
                AreaFigures own = total(district.id());
                assertThat(own).as(district.id()).isEqualTo(counted(all, district.id()));
                districts = districts.plus(own);
                AreaFigures communes = AreaFigures.none("");
                for (DeskView.Row row : view(district.id()).rows()) {
                    communes = communes.plus(row.figures());
                    String commune = String.valueOf(row.filter().areaId());
                    assertThat(row.figures().plus(AreaFigures.none("")))
                            .usingRecursiveComparison()
                            .ignoringFields("unitId")
                            .as(commune)
                            .isEqualTo(counted(all, commune));
                }
                assertThat(communes).as("communes of " + district.id()).isEqualTo(own);
            }
            assertThat(districts).isEqualTo(total("P12"));
            assertThat(total("C03388")).isEqualTo(counted(all, "C03388"));
        }
        assertThat(total("P12").paidPeople()).isPositive();
        assertThat(total("P12").late()).isPositive();
        assertThat(total("P12").withdrawn()).isPositive();
    }

    @Test
    void listsBehindTheNumbersHoldTheSameMoney() {
        Random chance = new Random(9);
        for (int i = 0; i < 25; i++) {
            fates.one(chance, "QD15-HKD", "HKD", 1_000_000, "C03436", FIRST.plusDays(chance.nextInt(10)));
        }
        cases.at("2020-07-01T09:00");
        DeskView.Row row = view("C03436").total();
        assertThat(row.dossiers()).filteredOn(cell -> cell.value() > 0).hasSizeGreaterThan(4);
        for (DeskView.Cell cell : row.dossiers()) {
            assertThat(
                            cell.href() == null
                                    ? 0
                                    : dossiers.page("giamsat.12", asked(cell.href()), 1)
                                            .total())
                    .isEqualTo((int) cell.value());
        }
        for (DeskView.Cell cell : row.money()) {
            assertThat(cell.href() == null ? 0L : money(cell.href())).isEqualTo(cell.value());
        }
    }

    /** What the dossiers of a list make: approved, paid, or the rest, as its address says. */
    private long money(String href) {
        long[] sum = new long[1];
        dossiers.each("giamsat.12", asked(href), found -> {
            long approved = found.dossier().approvedAmount();
            long paid = found.dossier().paidAmount();
            sum[0] += href.contains("chua-chi") ? approved - paid : href.contains("da-chi") ? paid : approved;
        });
        return sum[0];
    }

    private DeskFilter asked(String href) {
        return DeskFilter.of(
                UriComponentsBuilder.fromUriString(href)
                        .build()
                        .getQueryParams()
                        .toSingleValueMap(),
                clock.today());
    }

    private AreaFigures counted(List<Plain> all, String unitId) {
        return plain.of(all, x -> plain.above(x.receivingUnitId()).contains(unitId), clock.today());
    }

    private AreaFigures total(String unitId) {
        return view(unitId).total().figures();
    }

    private DeskView view(String unitId) {
        figures.catchUp();
        return desk.of(
                "giamsat.12",
                DeskFilter.of(
                        Map.of(
                                "donvi",
                                unitId,
                                "tu",
                                FIRST.toString(),
                                "den",
                                FIRST.plusDays(14).toString()),
                        clock.today()));
    }
}
