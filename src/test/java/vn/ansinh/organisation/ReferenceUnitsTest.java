package vn.ansinh.organisation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class ReferenceUnitsTest {

    private static final LocalDate SPRING_2020 = LocalDate.of(2020, 5, 4);
    private static final LocalDate AFTER_REFORM = LocalDate.of(2026, 1, 5);

    private static Map<String, Unit> units;
    private static List<CsvRow> mapping;

    @BeforeAll
    static void readFiles() {
        units = new HashMap<>();
        ReferenceUnits.of(rows(0), rows(1)).forEach(unit -> units.put(unit.id(), unit));
        mapping = rows(2);
    }

    private static List<CsvRow> rows(int file) {
        return CsvRows.read(new ClassPathResource(UnitLoader.FILES.get(file)));
    }

    @Test
    void theWholeCountryIsThereInBothEras() {
        assertThat(countsOn(SPRING_2020))
                .containsEntry(UnitKind.PROVINCE, 63L)
                .containsEntry(UnitKind.DEPARTMENT, 63L)
                .containsEntry(UnitKind.PAYER, 63L)
                .containsEntry(UnitKind.DISTRICT, 705L)
                .containsEntry(UnitKind.TAX, 705L)
                .containsEntry(UnitKind.INSURANCE, 705L)
                .containsEntry(UnitKind.COMMUNE, 10_599L);
        assertThat(countsOn(AFTER_REFORM))
                .containsEntry(UnitKind.PROVINCE, 34L)
                .containsEntry(UnitKind.DEPARTMENT, 34L)
                .containsEntry(UnitKind.PAYER, 34L)
                .containsEntry(UnitKind.COMMUNE, 3_321L)
                .doesNotContainKeys(UnitKind.DISTRICT, UnitKind.TAX, UnitKind.INSURANCE);
    }

    @Test
    void laiChauHasEightDistrictsWith106CommunesAndThirtyEightCommunesAfterwards() {
        assertThat(units.values())
                .filteredOn(unit -> "P12".equals(unit.parentId()) && unit.kind() == UnitKind.DISTRICT)
                .extracting(Unit::code)
                .containsExactlyInAnyOrder("105", "106", "107", "108", "109", "110", "111", "112");
        assertThat(units.values())
                .filteredOn(unit -> unit.kind() == UnitKind.COMMUNE && grandparentIs(unit, "P12"))
                .hasSize(106);
        assertThat(units.values())
                .filteredOn(unit -> unit.kind() == UnitKind.COMMUNE && "P12.25".equals(unit.parentId()))
                .hasSize(38);
    }

    private static boolean grandparentIs(Unit unit, String id) {
        return unit.parentId() != null && id.equals(units.get(unit.parentId()).parentId());
    }

    @Test
    void districtsOfIslandsHaveNoCommunes() {
        for (String code : List.of("318", "471", "498", "536", "755")) {
            assertThat(units).containsKey("D" + code);
            assertThat(units.values())
                    .noneMatch(unit -> unit.kind() == UnitKind.COMMUNE && ("D" + code).equals(unit.parentId()));
        }
    }

    @Test
    void districtsEndWithJune2025() {
        assertThat(units.get("D105").validOn(LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(units.get("D105").validOn(LocalDate.of(2025, 7, 1))).isFalse();
        assertThat(units.get("P12.25").validOn(LocalDate.of(2025, 6, 30))).isFalse();
        assertThat(units.get("P12.25").validOn(LocalDate.of(2025, 7, 1))).isTrue();
    }

    @Test
    void everyParentExistsAndIsMadeBeforeItsChild() {
        List<String> order =
                ReferenceUnits.of(rows(0), rows(1)).stream().map(Unit::id).toList();
        Map<String, Integer> place = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            place.put(order.get(i), i);
        }
        assertThat(units.values())
                .filteredOn(unit -> unit.parentId() != null)
                .hasSizeGreaterThan(10_000)
                .allSatisfy(unit -> assertThat(place.get(unit.parentId())).isLessThan(place.get(unit.id())));
    }

    @Test
    void bodiesAreNamedAfterTheirPlace() {
        assertThat(units.get("S12").name()).isEqualTo("Sở Lao động - Thương binh và Xã hội tỉnh Lai Châu");
        assertThat(units.get("T105").name()).isEqualTo("Chi cục Thuế thành phố Lai Châu");
        assertThat(units.get("I106").name()).isEqualTo("Bảo hiểm xã hội huyện Tam Đường");
        assertThat(units.get("I106").parentId()).isEqualTo("D106");
        assertThat(units.get("B12.25").parentId()).isEqualTo("P12.25");
    }

    @Test
    void agencyCodesFollowThePatternAndNoTwoUnitsOfAnEraShareOne() {
        assertThat(units.get("P12").agencyCode()).isEqualTo("000.00.00.H35");
        assertThat(units.get("D105").agencyCode()).isEqualTo("000.00.01.H35");
        assertThat(units.values())
                .filteredOn(unit -> unit.agencyCode() != null)
                .hasSizeGreaterThan(14_000)
                .allSatisfy(unit -> assertThat(unit.agencyCode()).matches("000\\.\\d\\d\\.\\d{2,3}\\.H\\d\\d"));
        for (LocalDate day : List.of(SPRING_2020, AFTER_REFORM)) {
            assertThat(units.values().stream()
                            .filter(unit -> unit.validOn(day))
                            .map(Unit::agencyCode)
                            .filter(Objects::nonNull))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void provinceCodesAreThoseThatWereSeen() {
        assertThat(AgencyCodes.h("Tỉnh Lai Châu")).isEqualTo("H35");
        assertThat(AgencyCodes.h("Tỉnh Nghệ An")).isEqualTo("H41");
        assertThat(AgencyCodes.h("Tỉnh Ninh Thuận")).isEqualTo("H43");
        assertThat(AgencyCodes.h("Tỉnh Bến Tre")).isEqualTo("H07");
        assertThat(AgencyCodes.h("Tỉnh Thừa Thiên Huế")).isEqualTo("H57");
        assertThat(AgencyCodes.h("Thành phố Huế")).isEqualTo("H57");
        assertThat(AgencyCodes.h("Tỉnh Quảng Ninh")).isEqualTo("H49");
        assertThat(AgencyCodes.h("Tỉnh Thanh Hóa")).isEqualTo("H56");
        assertThat(AgencyCodes.h("Tỉnh Tiền Giang")).isEqualTo("H58");
        assertThat(AgencyCodes.h("Thành phố Hồ Chí Minh")).isEqualTo("H29");
        assertThat(AgencyCodes.h("Tỉnh Hậu Giang")).isEqualTo("H30");
        assertThat(AgencyCodes.h("Tỉnh Hoà Bình")).isEqualTo("H28");
    }

    @Test
    void everyCommuneOfLaiChauHasASuccessorInLaiChau() {
        Map<String, List<Successor>> byOld =
                matched().successors().stream().collect(Collectors.groupingBy(Successor::oldUnitId));
        assertThat(units.values())
                .filteredOn(unit -> unit.kind() == UnitKind.COMMUNE && grandparentIs(unit, "P12"))
                .hasSize(106)
                .allSatisfy(unit -> assertThat(byOld.get(unit.id()))
                        .isNotEmpty()
                        .allSatisfy(to ->
                                assertThat(units.get(to.newUnitId()).parentId()).isEqualTo("P12.25")));
    }

    @Test
    void aSplitCommuneHasSeveralSuccessorsAndNoneIsWhole() {
        Map<String, List<Successor>> split = matched().successors().stream()
                .filter(to -> to.oldUnitId().startsWith("C") && !to.whole())
                .collect(Collectors.groupingBy(Successor::oldUnitId));
        assertThat(split).hasSizeGreaterThan(400);
        assertThat(split.values()).filteredOn(to -> to.size() > 1).hasSizeGreaterThan(350);
    }

    @Test
    void bodiesOfAMergedProvinceGoToTheProvinceThatHoldsItsCommunes() {
        assertThat(matched().successors())
                .contains(
                        new Successor("P58", "P56.25", true),
                        new Successor("S83", "S86.25", true),
                        new Successor("B12", "B12.25", true));
        assertThat(matched().successors().stream()
                        .filter(to -> to.oldUnitId().startsWith("P"))
                        .map(Successor::oldUnitId))
                .hasSize(63)
                .doesNotHaveDuplicates();
    }

    @Test
    void aRowThatLeavesTheProvinceOfItsNeighboursIsNotTrusted() {
        assertThat(matched().successors())
                .contains(new Successor("P89", "P91.25", true), new Successor("C30622", "C30259.25", false))
                .doesNotContain(new Successor("P89", "P82.25", true));
    }

    @Test
    void theTwoCodesThatTheMappingWritesOtherwiseAreFound() {
        assertThat(matched().successors())
                .extracting(Successor::newUnitId)
                .contains("C06978.25", "C23938.25")
                .doesNotContain("C06970.25", "C23737.25");
        // What stays are communes made after mid-2021, which the first unit file does not have.
        assertThat(matched().unmatched()).isEqualTo(17);
    }

    private static ReferenceSuccessors.Matched matched() {
        return ReferenceSuccessors.of(mapping, units.keySet());
    }

    @Test
    void aBrokenRowIsNamedByFileAndLine() {
        assertThatThrownBy(() -> CsvRows.parse(List.of("a,b", "1,2", "3"), "units.csv"))
                .hasMessageContaining("units.csv, line 3: 1 values for 2 columns");
        assertThatThrownBy(() -> CsvRows.parse(List.of("a,b", "\"1\",2"), "units.csv"))
                .hasMessageContaining("line 2");
    }

    private static Map<UnitKind, Long> countsOn(LocalDate day) {
        return units.values().stream().filter(unit -> unit.validOn(day)).collect(groupingBy(Unit::kind, counting()));
    }
}
