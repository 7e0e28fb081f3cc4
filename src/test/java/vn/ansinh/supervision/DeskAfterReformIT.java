package vn.ansinh.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.ansinh.support.TestCases.number;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.organisation.Membership;
import vn.ansinh.organisation.NewOfficer;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Role;
import vn.ansinh.organisation.UnitKind;
import vn.ansinh.organisation.Units;
import vn.ansinh.shared.AppClock;
import vn.ansinh.supervision.PlainCount.Plain;
import vn.ansinh.supervision.figures.Figures;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.TestCases;

/** The desk since 1 July 2025: no districts, and what the former units left. */
@AnSinhTest
@Import({TestCases.class, Fates.class, PlainCount.class})
class DeskAfterReformIT {

    private static final LocalDate FROM = LocalDate.of(2025, 6, 2);
    private static final LocalDate TODAY = LocalDate.of(2025, 9, 3);
    private static final AtomicInteger OFFICERS = new AtomicInteger();

    @Autowired
    private MockMvc mvc;

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
    private CampaignPages campaignPages;

    @Autowired
    private Officers officers;

    @Autowired
    private Units units;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AppClock clock;

    /** By the unit that received it. */
    private final Map<String, Received> received = new LinkedHashMap<>();

    private Received funeral;

    @BeforeEach
    void aSummerOfWork() {
        Random chance = new Random(25);
        for (String commune : List.of("C03386", "C03388", "C03391", "C03421", "C03430", "C03390")) {
            received.put(commune, fates.one(chance, "ND20-TCXH", "K1", 750_000, commune, FROM.plusDays(7)));
        }
        funeral = fates.one(chance, "ND131-MAITANG", "NCC", 14_900_000, "C03430", FROM.plusDays(9));
        cases.at("2025-06-20T09:00");
        Received paid = cases.receive("ND131-MAITANG", "C03388", cases.person("NCC", 1, 14_900_000));
        cases.decide("ND131-MAITANG", paid);
        cases.pay(LocalDate.of(2025, 6, 25), null, paid);
        for (String commune : List.of("C03388.25", "C03390.25", "C03430.25")) {
            received.put(commune, fates.one(chance, "TWO-TIER-TCXH", "K1", 750_000, commune, TODAY.minusDays(50)));
            fates.one(chance, "TWO-TIER-TCXH", "K1", 750_000, commune, TODAY.minusDays(45));
        }
        cases.at(TODAY + "T09:00");
        figures.catchUp();
    }

    @AfterEach
    void backToTheRealTime() {
        jdbc.sql("UPDATE unit_successor SET whole = TRUE WHERE old_unit_id = 'C03421'")
                .update();
        units.reload();
        plain.forget();
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void theProvinceSeesItsCommunesWithWhatTheirPredecessorsReceived() {
        DeskView view = view("giamsat.12", null);
        assertThat(view.name()).isEqualTo("Tỉnh Lai Châu");
        assertThat(view.rows())
                .hasSize(units.children("P12.25", UnitKind.COMMUNE).size())
                .allSatisfy(row -> {
                    assertThat(row.filter().areaId()).endsWith(".25");
                    assertThat(row.figures())
                            .usingRecursiveComparison()
                            .ignoringFields("unitId")
                            .isEqualTo(count(below(String.valueOf(row.filter().areaId()))));
                });
        assertThat(sum(view)).isEqualTo(view.total().figures()).isEqualTo(count(below("P12.25")));
        assertThat(view.total().figures().received()).isGreaterThanOrEqualTo(14);
        assertEachNumberCountsItsList("giamsat.12", view);
    }

    @Test
    void aCommuneShowsEachUnitThatItTookOverByItsName() {
        DeskView view = view("giamsat.12", "C03388.25");
        assertThat(view.rows())
                .extracting(DeskView.Row::name)
                .contains(
                        "Phường Đoàn Kết",
                        "Phường Quyết Tiến (đến 30/06/2025)",
                        "Phường Quyết Thắng (đến 30/06/2025)",
                        "Xã Lả Nhì Thàng (đến 30/06/2025)")
                .doesNotContain("Thành phố Lai Châu", "Xã Khun Há");
        assertThat(sum(view)).isEqualTo(view.total().figures()).isEqualTo(count(below("C03388.25")));
        assertEachNumberCountsItsList("giamsat.12", view);
    }

    @Test
    void aCommuneThatWasSplitStaysWithItsFormerDistrictAndIsNobodysElse() throws Exception {
        jdbc.sql("UPDATE unit_successor SET whole = FALSE WHERE old_unit_id = 'C03421'")
                .update();
        units.reload();
        plain.forget();
        DeskView view = view("giamsat.12", null);
        assertThat(view.rows())
                .filteredOn(row -> row.name().startsWith("Huyện Tam Đường"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.href()).isNull();
                    assertThat(row.figures().received())
                            .isEqualTo(count(below("C03421")).received());
                });
        assertThat(sum(view)).isEqualTo(view.total().figures()).isEqualTo(count(below("P12.25")));
        assertEachNumberCountsItsList("giamsat.12", view);

        String commune = supervisor(new Membership("C03430.25", Role.SUPERVISOR));
        assertThat(seen(commune)).contains(number(received.get("C03430"))).doesNotContain(splitNumber());
        assertThat(page(commune, "/giam-sat/ho-so/" + splitNumber()).getStatus())
                .isEqualTo(404);
        assertThat(page("giamsat.12", "/giam-sat/ho-so/" + splitNumber()).getStatus())
                .isEqualTo(200);
    }

    private String splitNumber() {
        return number(received.get("C03421"));
    }

    @Test
    void aCommuneSeesItsOwnAndItsPredecessorsAndNothingElseByAnyAddress() throws Exception {
        String commune = supervisor(new Membership("C03388.25", Role.SUPERVISOR));
        assertThat(view(commune, null).total().figures()).isEqualTo(count(below("C03388.25")));
        List<String> own = new ArrayList<>();
        for (String unit : List.of("C03386", "C03388", "C03391", "C03388.25")) {
            own.add(number(received.get(unit)));
            assertThat(page(commune, "/giam-sat/ho-so/" + number(received.get(unit)))
                            .getStatus())
                    .isEqualTo(200);
        }
        assertThat(seen(commune)).containsAll(own);
        for (String unit : List.of("C03430", "C03390", "C03430.25", "C03390.25")) {
            String theirs = number(received.get(unit));
            assertThat(page(commune, "/giam-sat/ho-so/" + theirs).getStatus()).isEqualTo(404);
            assertThat(seen(commune)).doesNotContain(theirs);
        }
        for (String unit : List.of("P12.25", "P12", "D105", "D106", "S12", "S12.25", "C03430", "C03430.25")) {
            for (String path : List.of(
                    "/giam-sat?donvi=",
                    "/giam-sat/ho-so?donvi=",
                    "/giam-sat/ho-so.xlsx?donvi=",
                    "/giam-sat/don-vi.xlsx?donvi=",
                    "/giam-sat/ho-so?noi=",
                    "/giam-sat/ho-so.xlsx?donvi=C03388.25&noi=")) {
                assertThat(page(commune, path + unit).getStatus())
                        .as(path + unit)
                        .isEqualTo(404);
            }
            for (String list : List.of("huyen", "xa", "donvi")) {
                String asked = "/giam-sat/tre-han%s?" + list + "=" + unit;
                for (String theirs : List.of("C03430", "C03390", "C03430.25", "C03390.25")) {
                    assertThat(page(commune, asked.formatted("")).getContentAsString())
                            .doesNotContain(number(received.get(theirs)));
                    assertThat(sheet(commune, asked.formatted(".xlsx"))).doesNotContain(number(received.get(theirs)));
                }
            }
        }
        assertThat(sheet(commune, "/giam-sat/chien-dich.xlsx?dot=ND20-&huyen=D106"))
                .isEqualTo(sheet(commune, "/giam-sat/chien-dich.xlsx?dot=ND20-"));
        assertThat(page("tiepnhan.03388", "/giam-sat/ho-so.xlsx").getStatus())
                .as("supervises nothing")
                .isEqualTo(403);
    }

    @Test
    void aDepartmentSeesWhatItAndItsPredecessorDecideAndNothingElse() throws Exception {
        Predicate<Plain> decided = x -> plain.above(x.decidingUnitId()).contains("S12.25");
        DeskView view = view("lanhdao.s12", null);
        assertThat(view.total().figures()).isEqualTo(count(decided));
        assertThat(view.total().figures().received()).isGreaterThanOrEqualTo(2);
        assertThat(view.total().figures().paidPeople()).isPositive();
        assertThat(sum(view)).isEqualTo(view.total().figures());
        assertEachNumberCountsItsList("lanhdao.s12", view);

        assertThat(seen("lanhdao.s12"))
                .contains(number(funeral))
                .doesNotContainAnyElementsOf(
                        received.values().stream().map(TestCases::number).toList());
        for (Received other : received.values()) {
            assertThat(page("lanhdao.s12", "/giam-sat/ho-so/" + number(other)).getStatus())
                    .isEqualTo(404);
        }
        for (String unit : List.of("P12.25", "P12", "D106", "C03430", "C03430.25")) {
            assertThat(page("lanhdao.s12", "/giam-sat?donvi=" + unit).getStatus())
                    .isEqualTo(404);
            assertThat(page("lanhdao.s12", "/giam-sat/ho-so.xlsx?donvi=" + unit).getStatus())
                    .isEqualTo(404);
        }
        AreaFigures f = view.total().figures();
        Result campaign = campaignPages.report("lanhdao.s12", "ND131-", null).applications();
        assertThat(campaign.paid())
                .as("what it paid stands in its campaign")
                .isEqualTo(f.result().paid());
        assertThat(campaign.approved()).isEqualTo(f.result().approved());
    }

    @Test
    void severalUnitsAreCountedSideBySideAndTogether() {
        String two = supervisor(new Membership("C03388.25", Role.SUPERVISOR), new Membership("C03430.25", Role.LEADER));
        DeskView view = view(two, null);
        assertThat(view.rows())
                .extracting(row -> String.valueOf(row.filter().areaId()))
                .containsExactly("C03388.25", "C03430.25");
        for (DeskView.Row row : view.rows()) {
            AreaFigures own = count(below(String.valueOf(row.filter().areaId())));
            assertThat(row.figures())
                    .usingRecursiveComparison()
                    .ignoringFields("unitId")
                    .isEqualTo(own);
            assertThat(view(two, row.filter().areaId()).total().figures()).isEqualTo(own);
        }
        assertThat(view.total().figures()).isEqualTo(count(below("C03388.25").or(below("C03430.25"))));
        assertEachNumberCountsItsList(two, view);
    }

    @Test
    void twoDistrictsAreCountedAsTwo() {
        cases.at("2025-06-27T09:00");
        String two = supervisor(new Membership("D105", Role.SUPERVISOR), new Membership("D106", Role.SUPERVISOR));
        DeskView view = view(two, null);
        assertThat(view.rows()).extracting(DeskView.Row::name).containsExactly("Thành phố Lai Châu", "Huyện Tam Đường");
        assertThat(view.total().figures())
                .isEqualTo(count(below("D105").or(below("D106"))))
                .isEqualTo(sum(view));
        assertEachNumberCountsItsList(two, view);
    }

    @Test
    void aUnitInsideAnotherIsCountedOnce() throws Exception {
        String nested = supervisor(
                new Membership("C03388.25", Role.SUPERVISOR),
                new Membership("P12.25", Role.LEADER),
                new Membership("S12.25", Role.SUPERVISOR));
        DeskView view = view(nested, null);
        assertThat(view.name()).as("the highest one").isEqualTo("Tỉnh Lai Châu");
        assertThat(view.total().figures()).isEqualTo(count(below("P12.25"))).isEqualTo(sum(view));
        assertThat(seen(nested)).doesNotHaveDuplicates();
        assertThat(view(nested, "C03388.25").total().figures()).isEqualTo(count(below("C03388.25")));
        assertThat(page(nested, "/giam-sat/chien-dich?dot=ND20-").getContentAsString())
                .contains("Tỉnh Lai Châu")
                .doesNotContain("Phường Đoàn Kết, Tỉnh Lai Châu");
    }

    @Test
    void aDepartmentBesideACommuneHasWhatTheCommuneDidNotReceive() throws Exception {
        String both =
                supervisor(new Membership("S12.25", Role.SUPERVISOR), new Membership("C03388.25", Role.SUPERVISOR));
        Predicate<Plain> commune = below("C03388.25");
        Predicate<Plain> department = x -> plain.above(x.decidingUnitId()).contains("S12.25");
        DeskView view = view(both, null);
        assertThat(view.rows()).hasSize(2);
        assertThat(view.total().figures())
                .isEqualTo(count(commune.or(department)))
                .isEqualTo(sum(view));
        for (DeskView.Row row : view.rows()) {
            boolean body = String.valueOf(row.filter().areaId()).startsWith("S");
            assertThat(row.figures())
                    .usingRecursiveComparison()
                    .ignoringFields("unitId")
                    .isEqualTo(count(body ? department.and(commune.negate()) : commune));
        }
        assertEachNumberCountsItsList(both, view);
        assertThat(seen(both))
                .contains(number(funeral), number(received.get("C03388")))
                .doesNotHaveDuplicates();
    }

    private void assertEachNumberCountsItsList(String officer, DeskView view) {
        List<DeskView.Row> rows = new ArrayList<>(view.rows());
        rows.add(view.total());
        for (DeskView.Row row : rows) {
            for (DeskView.Cell cell : row.dossiers()) {
                int listed = cell.href() == null
                        ? 0
                        : dossiers.page(officer, asked(cell.href()), 1).total();
                assertThat(listed).as(row.name()).isEqualTo((int) cell.value());
            }
        }
    }

    private DeskFilter asked(String href) {
        return DeskFilter.of(
                UriComponentsBuilder.fromUriString(href)
                        .build()
                        .getQueryParams()
                        .toSingleValueMap(),
                clock.today());
    }

    private static AreaFigures sum(DeskView view) {
        return view.rows().stream().map(DeskView.Row::figures).reduce(AreaFigures.none(""), AreaFigures::plus);
    }

    private DeskView view(String officer, String unitId) {
        figures.catchUp();
        Map<String, String> asked = new LinkedHashMap<>(Map.of("tu", FROM.toString(), "den", TODAY.toString()));
        if (unitId != null) {
            asked.put("donvi", unitId);
        }
        return desk.of(officer, DeskFilter.of(asked, clock.today()));
    }

    private Predicate<Plain> below(String unitId) {
        return x -> plain.above(x.receivingUnitId()).contains(unitId);
    }

    private AreaFigures count(Predicate<Plain> wanted) {
        return plain.of(plain.all(FROM, TODAY), wanted, clock.today());
    }

    private String supervisor(Membership... held) {
        String username = "giamsat.thu." + OFFICERS.incrementAndGet();
        officers.addAll(List.of(new NewOfficer(username, "Lò Giám Sát", null, Arrays.asList(held))), "mat-khau-dau");
        return username;
    }

    /** The numbers in the officer's whole workbook of this period. */
    private List<String> seen(String officer) throws Exception {
        return sheet(officer, "/giam-sat/ho-so.xlsx?tu=" + FROM + "&den=" + TODAY).stream()
                .filter(cell -> cell.startsWith("000."))
                .toList();
    }

    /** All cells of the file, in rows. */
    private List<String> sheet(String officer, String path) throws Exception {
        MockHttpServletResponse answer = page(officer, path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()));
                var rows = book.getFirstSheet().openStream()) {
            return rows.flatMap(row -> row.stream().map(cell -> cell == null ? "" : cell.getText()))
                    .filter(text -> !text.contains("số liệu lúc"))
                    .toList();
        }
    }

    private MockHttpServletResponse page(String officer, String path) throws Exception {
        MockHttpServletResponse response = mvc.perform(
                        get(path).with(user(officer).roles("SUPERVISOR")))
                .andReturn()
                .getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }
}
