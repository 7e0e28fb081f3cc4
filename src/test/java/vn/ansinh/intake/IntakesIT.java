package vn.ansinh.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.DossierAccess;
import vn.ansinh.dossier.DossierStatus;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Secrets;
import vn.ansinh.letter.Letters;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotAllowed;
import vn.ansinh.shared.NotFound;
import vn.ansinh.shared.Retry;
import vn.ansinh.support.AnSinhTest;

@AnSinhTest
class IntakesIT {

    private static final Actor RECEIVER = new Actor(CounterTestData.RECEIVER, CounterTestData.COMMUNE);

    @Autowired
    Intakes intakes;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierAccess access;

    @Autowired
    DossierSearch search;

    @Autowired
    Drafts drafts;

    @Autowired
    Documents documents;

    @Autowired
    Letters letters;

    @Autowired
    AppClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void morning() {
        CounterTestData.morning(clock);
    }

    @Test
    void applicationGetsItsNumberItsReceiptAndItsRoute() {
        Received received = submit(CounterTestData.householdBusiness(CounterTestData.freshNumber()));

        Dossier dossier = dossiers.get(received.number());
        assertThat(received.number()).matches("[0-9A-Z.]+-200429-\\d{4}");
        assertThat(received.dueOn()).isEqualTo(LocalDate.of(2020, 5, 19));
        assertThat(received.warnings()).isEmpty();
        assertThat(Secrets.matches(dossier, received.secret())).isTrue();
        assertThat(dossier.status()).isEqualTo(DossierStatus.IN_PROGRESS);
        assertThat(new String(letters.get(received.letterId()).content(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(count("SELECT COUNT(*) FROM line WHERE dossier_id = ? AND amount > 0", dossier.id()))
                .isEqualTo(1);
        assertThat(count(
                        "SELECT COUNT(*) FROM dossier_event WHERE dossier_id = ? AND kind = 'DOCUMENT_ADDED' AND detail LIKE '%bản sao%'",
                        dossier.id()))
                .isEqualTo(1);
    }

    @Test
    void eightCountersAtOnceLeaveNoGap() throws Exception {
        clock.moveTo(
                LocalDateTime.parse("2020-07-13T08:00").atZone(AppClock.ZONE).toInstant());
        List<Callable<String>> work = IntStream.range(0, 40)
                .mapToObj(i -> (Callable<String>)
                        () -> patient(CounterTestData.householdBusiness(CounterTestData.freshNumber())))
                .toList();

        List<String> numbers = atOnce(8, work);

        List<Integer> running = numbers.stream()
                .map(number -> Integer.parseInt(number.substring(number.lastIndexOf('-') + 1)))
                .sorted()
                .toList();
        int first = running.get(0);
        assertThat(running).isEqualTo(IntStream.range(first, first + 40).boxed().toList());
    }

    @Test
    void samePersonElsewhereMustBeConfirmed() {
        String person = CounterTestData.freshNumber();
        Received first = submit(CounterTestData.householdBusiness(person));
        Actor other = new Actor(CounterTestData.OTHER_RECEIVER, CounterTestData.OTHER_COMMUNE);
        ApplicationForm again = CounterTestData.householdBusiness(CounterTestData.OTHER_COMMUNE, person, false);

        assertThatThrownBy(() -> intakes.submit(again, other)).isInstanceOfSatisfying(InputProblem.class, problem -> {
            assertThat(problem.entries()).extracting(InputProblem.Entry::field).containsOnly("warningsConfirmed");
            assertThat(problem).hasMessageContaining(first.number());
        });

        Received second =
                intakes.submit(CounterTestData.householdBusiness(CounterTestData.OTHER_COMMUNE, person, true), other);
        assertThat(second.warnings()).singleElement().asString().contains(first.number());
    }

    @Test
    void nothingStaysWhenTheLastStepFails() {
        Received before = submit(CounterTestData.householdBusiness(CounterTestData.freshNumber()));
        List<Long> rows = everything();
        jdbc.sql("RENAME TABLE letter TO letter_away").update();
        try {
            assertThatThrownBy(() -> intakes.submit(
                            CounterTestData.householdBusiness(CounterTestData.freshNumber()),
                            List.of(new Upload("DON", "don.pdf", FileCheckTest.PDF)),
                            RECEIVER))
                    .isInstanceOf(DataAccessException.class);
        } finally {
            jdbc.sql("RENAME TABLE letter_away TO letter").update();
        }

        assertThat(everything()).isEqualTo(rows);
        Received after = submit(CounterTestData.householdBusiness(CounterTestData.freshNumber()));
        assertThat(running(after.number())).isEqualTo(running(before.number()) + 1);
    }

    @Test
    void procedureThatTakesNothingTodayIsRefused() {
        clock.moveTo(
                LocalDateTime.parse("2020-04-23T08:00").atZone(AppClock.ZONE).toInstant());
        assertThatThrownBy(() -> submit(CounterTestData.householdBusiness(CounterTestData.freshNumber())))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("23/04/2020");
    }

    @Test
    void receiverOfAnotherCommuneMayNotTakeIn() {
        assertThatThrownBy(() -> intakes.submit(
                        CounterTestData.householdBusiness(CounterTestData.freshNumber()),
                        new Actor(CounterTestData.OTHER_RECEIVER, CounterTestData.OTHER_COMMUNE)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void counterWithoutTheRoutesUnitsIsRefusedInTheForm() {
        String district = "D105";
        jdbc.sql(
                        "INSERT INTO officer_role (username, unit_id, role, valid_from) VALUES (?, ?, 'RECEIVER', '2020-01-01')"
                                + " ON DUPLICATE KEY UPDATE valid_from = VALUES(valid_from)")
                .params(CounterTestData.RECEIVER, district)
                .update();

        assertThatThrownBy(() -> intakes.submit(
                        CounterTestData.householdBusiness(district, CounterTestData.freshNumber(), false), RECEIVER))
                .isInstanceOfSatisfying(
                        InputProblem.class,
                        problem -> assertThat(problem.entries())
                                .extracting(InputProblem.Entry::field)
                                .containsExactly("unitId"));
    }

    @Test
    void dossierIsNotThereForAnotherCommune() {
        String number = submit(CounterTestData.householdBusiness(CounterTestData.freshNumber()))
                .number();

        assertThat(access.require(number, CounterTestData.RECEIVER).number()).isEqualTo(number);
        assertThat(access.require(number, "giamsat.12").number()).isEqualTo(number);
        assertThat(access.require(number, "lanhdao.105").number()).isEqualTo(number);
        assertThatThrownBy(() -> access.require(number, CounterTestData.OTHER_RECEIVER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.require(number, "thue.105")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.require(number, "nobody")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.require("000-0", CounterTestData.OTHER_RECEIVER))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void searchFindsByNumberNameAndPersonWithinTheUnitsOnly() {
        String person = CounterTestData.freshNumber();
        String number = submit(CounterTestData.householdBusiness(person)).number();

        assertThat(found(number, CounterTestData.RECEIVER)).containsExactly(number);
        assertThat(found(person, CounterTestData.RECEIVER)).containsExactly(number);
        assertThat(found("lo van mau", CounterTestData.RECEIVER)).contains(number);
        assertThat(found("Lò Văn MẪU", "giamsat.12")).contains(number);
        assertThat(found("%", CounterTestData.RECEIVER)).isEmpty();
        assertThat(found(number, CounterTestData.OTHER_RECEIVER)).isEmpty();
        assertThat(found(person, CounterTestData.OTHER_RECEIVER)).isEmpty();
        assertThat(found(null, CounterTestData.OTHER_RECEIVER)).doesNotContain(number);
    }

    @Test
    void listOfFiveThousandIsOneDossierWithinSeconds() {
        List<ListRow> rows = CounterTestData.poorPeople(5000);
        Instant start = Instant.now();

        Received received = Retry.onConflict(() -> intakes.submitList(CounterTestData.listCover(), rows, RECEIVER));

        Duration time = Duration.between(start, Instant.now());
        System.out.println("5000 rows taken in within " + time);
        assertThat(dossiers.get(received.number()).lineCount()).isEqualTo(5000);
        assertThat(time).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void badRowRefusesTheWholeList() {
        List<ListRow> rows = new ArrayList<>(CounterTestData.poorPeople(2));
        rows.add(Samples.row(9, "L0", "1"));

        assertThatThrownBy(() -> intakes.submitList(CounterTestData.listCover(), rows, RECEIVER))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("Dòng 9, cột «Họ và tên»");
    }

    @Test
    void filesOfADraftBecomeTheDossiersAndTheSecondClickFindsTheFirst() throws Exception {
        String token = UUID.randomUUID().toString();
        Findings none = new Findings();
        List<PaperFile> files = FileCheck.check(
                dossiers.procedureOf(
                        dossiers.get(submit(CounterTestData.householdBusiness(CounterTestData.freshNumber()))
                                .number())),
                List.of(new Upload("DON", "don.pdf", FileCheckTest.PDF)),
                0,
                none);
        drafts.save(
                token,
                CounterTestData.RECEIVER,
                DraftContent.of(CounterTestData.householdBusiness(CounterTestData.freshNumber())),
                files);

        Callable<String> click = () -> Retry.onConflict(() -> intakes.submitDraft(token, false, false, RECEIVER));
        Set<String> numbers = new HashSet<>(atOnce(2, List.of(click, click, click)));

        assertThat(numbers).hasSize(1);
        Dossier dossier = dossiers.get(numbers.iterator().next());
        assertThat(documents.list(dossier.id()))
                .singleElement()
                .satisfies(file -> assertThat(file.fileName()).isEqualTo("don.pdf"));
        assertThat(drafts.get(token, CounterTestData.RECEIVER).content()).isNull();
        assertThat(drafts.files(token)).isEmpty();
        assertThatThrownBy(() -> drafts.get(token, CounterTestData.OTHER_RECEIVER))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void withdrawalEndsTheRouteAndOnlyTheCounterRecordsIt() {
        String number = submit(CounterTestData.householdBusiness(CounterTestData.freshNumber()))
                .number();

        assertThatThrownBy(() -> intakes.withdraw(number, " ", RECEIVER)).isInstanceOf(InputProblem.class);
        assertThatThrownBy(() -> intakes.withdraw(number, "Đổi ý", new Actor("xetduyet.03388", null)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> intakes.withdraw(number, "Đổi ý", new Actor(CounterTestData.OTHER_RECEIVER, null)))
                .isInstanceOf(NotFound.class);

        Retry.onConflict(() -> intakes.withdraw(number, "Đổi ý", RECEIVER));

        assertThat(dossiers.get(number).status()).isEqualTo(DossierStatus.WITHDRAWN);
    }

    private Received submit(ApplicationForm form) {
        return Retry.onConflict(() -> intakes.submit(form, RECEIVER));
    }

    /** On a busy machine the tests' small pool runs dry before eight counters are through: not what is asked here. */
    private String patient(ApplicationForm form) {
        while (true) {
            try {
                return submit(form).number();
            } catch (CannotCreateTransactionException poolIsDry) {
                Thread.onSpinWait();
            }
        }
    }

    private List<String> found(String text, String username) {
        return search.find(text, 1, username).stream().map(DossierRow::number).toList();
    }

    private static <T> List<T> atOnce(int threads, List<Callable<T>> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static long running(String number) {
        return Long.parseLong(number.substring(number.lastIndexOf('-') + 1));
    }

    private List<Long> everything() {
        return List.of(
                count("SELECT COUNT(*) FROM dossier"),
                count("SELECT COUNT(*) FROM line"),
                count("SELECT COUNT(*) FROM person"),
                count("SELECT COUNT(*) FROM document"),
                count("SELECT COUNT(*) FROM stage"),
                count("SELECT COUNT(*) FROM clock_entry"),
                count("SELECT COUNT(*) FROM dossier_event"),
                count("SELECT COUNT(*) FROM ACT_RU_EXECUTION"));
    }

    private long count(String sql, Object... params) {
        return jdbc.sql(sql).params(List.of(params)).query(Long.class).single();
    }
}
