package vn.ansinh.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.AppClock;
import vn.ansinh.supervision.figures.Figures;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.TestCases;

/** Figures while several nodes take them in and some of these die at it. */
@AnSinhTest
@Import({TestCases.class, Fates.class})
class FiguresNodesIT {

    private static final LocalDate FIRST = LocalDate.of(2020, 5, 4);

    @Autowired
    private TestCases cases;

    @Autowired
    private Fates fates;

    @Autowired
    private Figures figures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AppClock clock;

    @BeforeEach
    void nothingWaits() {
        cases.at(FIRST + "T08:00");
        figures.catchUp();
    }

    @AfterEach
    void backToTheRealTime() {
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void manyNodesAtOnceEndWithTheRowsOfOne() {
        Random chance = new Random(4);
        for (int i = 0; i < 25; i++) {
            fates.one(chance, "QD15-HKD", "HKD", 1_000_000, "C03389", FIRST.plusDays(i));
        }
        // The same dossiers more than once, over several pieces.
        for (int i = 0; i < 40; i++) {
            jdbc.sql("INSERT INTO dossier_touch (dossier_id) SELECT id FROM dossier WHERE receiving_unit_id = 'C03389'")
                    .update();
        }
        assertThat(waiting()).isGreaterThan(1000);

        CompletableFuture<?>[] nodes = new CompletableFuture<?>[4];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = CompletableFuture.runAsync(() -> {
                // A node that finds another one at it comes back at its next turn.
                while (waiting() > 0) {
                    figures.step();
                }
            });
        }
        CompletableFuture.allOf(nodes).join();

        assertThat(waiting()).isZero();
        List<String> many = rows();
        figures.rebuild();
        assertThat(many).hasSizeGreaterThan(50).isEqualTo(rows());
    }

    @Test
    void aNodeThatDiesHalfWayLosesNothingAndSaysNothingNew() {
        figures.step();
        Instant before = figures.asOf().orElseThrow();
        Received received = cases.receive("QD15-HKD", "C03389", cases.person("HKD", 1, 1_000_000));
        cases.enter(received, StageCode.REVIEW);
        long waiting = waiting();
        cases.at(FIRST + "T10:00");

        transaction.executeWithoutResult(dies -> {
            figures.step();
            assertThat(waiting()).isZero();
            dies.setRollbackOnly();
        });

        assertThat(waiting()).isEqualTo(waiting).isPositive();
        assertThat(kept(received)).isEmpty();
        assertThat(asOf()).isEqualTo(before.getEpochSecond());
        figures.step();
        assertThat(kept(received)).containsExactly("IN_PROGRESS");
        assertThat(asOf()).isGreaterThan(before.getEpochSecond() + 3000);
    }

    @Test
    void whatAKilledNodeHeldIsFreeAtOnce() throws Exception {
        Received received = cases.receive("QD15-HKD", "C03389", cases.person("HKD", 1, 1_000_000));
        try (Connection node = dataSource.getConnection();
                Statement statement = node.createStatement()) {
            node.setAutoCommit(false);
            statement.executeQuery("SELECT id FROM figures_state WHERE id = 1 FOR UPDATE");
            statement.executeQuery("SELECT id FROM dossier_touch FOR UPDATE");
            long connection;
            try (ResultSet id = statement.executeQuery("SELECT CONNECTION_ID()")) {
                id.next();
                connection = id.getLong(1);
            }
            assertThat(figures.step()).as("another node is at it").isFalse();
            assertThat(kept(received)).isEmpty();

            jdbc.sql("KILL " + connection).update();
        } catch (SQLException gone) {
            assertThat(gone.getMessage())
                    .as("the pool finds its connection dead")
                    .contains("link failure");
        }
        // The server gives the locks back a moment after the word.
        for (Instant end = Instant.now().plusSeconds(20);
                kept(received).isEmpty() && Instant.now().isBefore(end); ) {
            figures.step();
        }
        assertThat(kept(received)).containsExactly("RECEIVED");
        assertThat(waiting()).isZero();
    }

    @Test
    void aClockThatGoesBackNeitherLosesNorKeepsFiguresBack() {
        cases.at("2020-06-15T09:00");
        figures.step();
        cases.at(FIRST + "T11:00");
        Received received = cases.receive("QD15-HKD", "C03389", cases.person("HKD", 1, 1_000_000));
        figures.step();
        assertThat(kept(received)).containsExactly("RECEIVED");
        assertThat(asOf())
                .as("not of the days that are not yet")
                .isLessThanOrEqualTo(clock.instant().getEpochSecond());
    }

    private long waiting() {
        return jdbc.sql("SELECT COUNT(*) FROM dossier_touch").query(Long.class).single();
    }

    /** In seconds since 1970. */
    private long asOf() {
        return jdbc.sql("SELECT UNIX_TIMESTAMP(as_of_at) FROM figures_state")
                .query(Long.class)
                .single();
    }

    private List<String> kept(Received received) {
        return jdbc.sql("SELECT status FROM dossier_figures WHERE dossier_id = ?")
                .param(received.dossier().id())
                .query(String.class)
                .list();
    }

    /** Both tables of the read model, in their order. */
    private List<String> rows() {
        List<String> all = new ArrayList<>(texts("SELECT * FROM dossier_figures ORDER BY dossier_id"));
        all.addAll(texts("SELECT dossier_id, benefit_group, status, approved_on, paid_on, people, amount"
                + " FROM line_figures ORDER BY 1, 2, 3, 4, 5, 6, 7"));
        return all;
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query().listOfRows().stream()
                .map(row -> row.values().stream().map(String::valueOf).toList().toString())
                .toList();
    }
}
