package vn.ansinh.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.ansinh.support.TestCases.number;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.dossier.NewLine;
import vn.ansinh.dossier.PayChannel;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotFound;
import vn.ansinh.supervision.DeskView.Cell;
import vn.ansinh.supervision.figures.Figures;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.TestCases;

@AnSinhTest
@Import(TestCases.class)
class DeskIT {

    /** The figures as the tables of the case say them, counted without the read model. */
    private static final String PLAIN = "SELECT x.id, x.receiving_unit_id, x.status, DATE(x.received_at), x.due_on,"
            + " (SELECT COUNT(*) FROM line l WHERE l.dossier_id = x.id AND l.status <> 'REFUSED'),"
            + " (SELECT COUNT(*) FROM line l WHERE l.dossier_id = x.id AND l.status IN ('APPROVED', 'PAID')),"
            + " (SELECT COALESCE(SUM(l.amount), 0) FROM line l WHERE l.dossier_id = x.id AND l.status IN ('APPROVED', 'PAID')),"
            + " (SELECT COUNT(*) FROM line l WHERE l.dossier_id = x.id AND l.status = 'PAID'),"
            + " (SELECT COALESCE(SUM(l.amount), 0) FROM line l WHERE l.dossier_id = x.id AND l.status = 'PAID'),"
            + " (SELECT MAX(DATE(s.ended_at)) FROM stage s WHERE s.dossier_id = x.id AND s.code = 'APPROVAL'"
            + " AND s.outcome = 'FORWARD' AND x.status IN ('APPROVED', 'PAID', 'HANDED_OVER'))"
            + " FROM dossier x ORDER BY x.id";

    private static final String KEPT = "SELECT dossier_id, receiving_unit_id, status, received_on, due_on, people,"
            + " approved_people, approved_amount, paid_people, paid_amount, answered_on"
            + " FROM dossier_figures ORDER BY dossier_id";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestCases cases;

    @Autowired
    private UnitDesk desk;

    @Autowired
    private DossierList dossiers;

    @Autowired
    private Figures figures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AppClock clock;

    @BeforeEach
    void goToSpring2020() {
        cases.at("2020-05-04T08:00");
    }

    @AfterEach
    void backToTheRealTime() {
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void figuresAreThoseOfThePlainTablesWhateverHappens() {
        Plays plays = new Plays(cases, 7);
        for (int i = 0; i < 40; i++) {
            // Taken in at odd moments of a dossier's way, twice in a row, or long after.
            int turn = i;
            plays.one(() -> {
                if (turn % 3 == 0) {
                    figures.step();
                }
            });
        }
        figures.catchUp();
        List<String> kept = rows(KEPT);
        assertThat(kept).hasSizeGreaterThanOrEqualTo(40).isEqualTo(rows(PLAIN));
        assertThat(sums("SELECT status, SUM(people), SUM(amount) FROM line_figures GROUP BY status ORDER BY status"))
                .isEqualTo(sums("SELECT status, COUNT(*), SUM(amount) FROM line GROUP BY status ORDER BY status"));
        figures.rebuild();
        assertThat(rows(KEPT)).isEqualTo(kept);
    }

    @Test
    void whatIsNotCommittedIsTakenInAfterItsCommitHoweverTheFiguresHurried() {
        Received received = household("C03388");
        figures.catchUp();
        transaction.executeWithoutResult(open -> {
            cases.enter(received, StageCode.REVIEW);
            // Another connection, as another node: it neither waits for the open transaction nor passes it over.
            Thread other = new Thread(figures::catchUp);
            other.start();
            join(other);
        });
        figures.catchUp();
        assertThat(jdbc.sql("SELECT status FROM dossier_figures WHERE dossier_id = ?")
                        .param(received.dossier().id())
                        .query(String.class)
                        .single())
                .isEqualTo("IN_PROGRESS");
    }

    @Test
    void eachNumberCountsTheListBehindItAndTheRowsAddUp() {
        Plays plays = new Plays(cases, 11);
        for (int i = 0; i < 25; i++) {
            plays.one(() -> {});
        }
        cases.at("2020-05-29T09:00");
        for (String unit : List.of("P12", "D105", "C03388")) {
            DeskFilter filter = filter(Map.of("donvi", unit, "tu", "2020-05-01", "den", "2020-05-31"));
            DeskView view = desk.of("giamsat.12", filter);
            assertThat(view.rows()).isNotEmpty();
            AreaFigures total = view.total().figures();
            assertThat(total.received()).isPositive();
            assertThat(total.inTime()
                            + total.dueSoon()
                            + total.overdue()
                            + total.waiting()
                            + total.onTime()
                            + total.late()
                            + total.withdrawn())
                    .isEqualTo(total.received());
            for (DeskView.Row row : view.rows()) {
                for (Cell cell : row.dossiers()) {
                    assertThat(cell.href() == null ? 0 : listed(cell.href())).isEqualTo((int) cell.value());
                }
            }
            for (Cell cell : view.total().dossiers()) {
                assertThat(cell.href() == null ? 0 : listed(cell.href())).isEqualTo((int) cell.value());
            }
        }
    }

    private int listed(String href) {
        Map<String, String> asked = org.springframework.web.util.UriComponentsBuilder.fromUriString(href)
                .build()
                .getQueryParams()
                .toSingleValueMap();
        return dossiers.page("giamsat.12", filter(asked), 1).total();
    }

    @Test
    void lateIsWhatTheDateSaysToday() {
        Received received = household("C03391");
        cases.enter(received, StageCode.REVIEW);
        LocalDate due = java.util.Objects.requireNonNull(received.dossier().dueOn());
        assertThat(at(due.minusDays(10), "C03391").inTime()).isEqualTo(1);
        assertThat(at(due.minusDays(1), "C03391").dueSoon()).isEqualTo(1);
        assertThat(at(due, "C03391").dueSoon()).isEqualTo(1);
        assertThat(at(due.plusDays(1), "C03391").overdue()).isEqualTo(1);
    }

    private AreaFigures at(LocalDate day, String commune) {
        cases.at(day + "T09:00");
        return desk.of("giamsat.12", filter(Map.of("donvi", commune))).total().figures();
    }

    @Test
    void noAddressLeadsOutOfTheScope() throws Exception {
        Received theirs = household("C03430");
        for (String path : List.of(
                "/giam-sat?donvi=P12",
                "/giam-sat?donvi=D106",
                "/giam-sat?donvi=C03430",
                "/giam-sat/ho-so?donvi=C03430",
                "/giam-sat/ho-so?donvi=D105&noi=C03430",
                "/giam-sat/ho-so.xlsx?donvi=C03430",
                "/giam-sat/don-vi.xlsx?donvi=P12",
                "/giam-sat?donvi=X99")) {
            MockHttpServletResponse answer = page("giamsat.105", path);
            assertThat(answer.getStatus()).as(path).isEqualTo(404);
            assertThat(answer.getContentAsString()).doesNotContain(number(theirs), "Khun Há");
        }
        for (String path : List.of("/giam-sat/ho-so", "/giam-sat", "/giam-sat/ho-so?noi=C03388")) {
            MockHttpServletResponse answer = page("giamsat.105", path);
            assertThat(answer.getStatus()).as(path).isIn(200, 404);
            assertThat(answer.getContentAsString()).doesNotContain(number(theirs));
        }
        assertThat(sheet("giamsat.105", "/giam-sat/ho-so.xlsx")).noneMatch(row -> row.contains(number(theirs)));
        assertThat(sheet("giamsat.12", "/giam-sat/ho-so.xlsx")).anyMatch(row -> row.contains(number(theirs)));
    }

    @Test
    void aWrongPeriodIsToldWhatToDo() throws Exception {
        assertThatThrownBy(() -> filter(Map.of("tu", "2020-13-01"))).isInstanceOf(InputProblem.class);
        MockHttpServletResponse answer = page("giamsat.12", "/giam-sat?tu=2020-05-02&den=2020-05-01");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("Ngày cuối của kỳ phải bằng hoặc sau ngày đầu");
        assertThatThrownBy(() -> desk.of("giamsat.12", filter(Map.of("donvi", "P99"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void workbooksHoldNumbersAsNumbersDaysAsDaysAndNoFormulas() throws Exception {
        NewLine joker = new NewLine(
                "=HYPERLINK(\"http://example.invalid\")",
                "099080099999",
                null,
                null,
                1970,
                null,
                "F",
                "Bản Mẫu",
                "HKD",
                1,
                1_000_000,
                PayChannel.POST,
                null);
        Received received = cases.receive("QD15-HKD", "C03386", joker);
        cases.decide("QD15-HKD", received);
        MockHttpServletResponse answer = page("giamsat.12", "/giam-sat/ho-so.xlsx?donvi=C03386");
        assertThat(answer.getHeader("Content-Disposition")).contains("ho-so-2020-05-04.xlsx");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()));
                var rows = book.getFirstSheet().openStream()) {
            Row row = rows.filter(r -> r.getCellText(0).equals(number(received)))
                    .findFirst()
                    .orElseThrow();
            org.dhatim.fastexcel.reader.Cell name = row.getCell(1);
            assertThat(name.getType()).isEqualTo(CellType.STRING);
            assertThat(name.getText()).startsWith("'=HYPERLINK");
            assertThat(row.getCellAsDate(5).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2020, 5, 4));
            assertThat(row.getCellAsNumber(9)).contains(new BigDecimal("1000000"));
        }
    }

    private List<String> sheet(String officer, String path) throws Exception {
        byte[] bytes = page(officer, path).getContentAsByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var rows = book.getFirstSheet().openStream()) {
            return rows.map(row -> row.getCellText(0)).toList();
        }
    }

    private DeskFilter filter(Map<String, String> asked) {
        return DeskFilter.of(asked, clock.today());
    }

    private List<String> rows(String sql) {
        return jdbc.sql(sql).query().listOfRows().stream()
                .map(row -> row.values().stream().map(String::valueOf).toList().toString())
                .toList();
    }

    private List<String> sums(String sql) {
        return rows(sql);
    }

    private Received household(String communeId) {
        return cases.receive("QD15-HKD", communeId, cases.person("HKD", 1, 1_000_000));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
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
