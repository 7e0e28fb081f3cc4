package vn.ansinh.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.ansinh.organisation.DemoOfficers;
import vn.ansinh.organisation.Role;
import vn.ansinh.organisation.Units;
import vn.ansinh.shared.AppClock;
import vn.ansinh.support.AnSinhWebTest;

/**
 * Role × unit × address, against rules written down a second time: at each station of a dossier every kind of officer
 * of units near and far tries every address.
 */
@AnSinhWebTest
@Import(WallCases.class)
class WallsIT {

    private static final String WEBAPP = "/camunda/api/engine/engine/default";
    private static final String REST = "/engine-rest";
    private static final Set<Integer> NO = Set.of(401, 403, 404);
    private static final Set<Integer> NO_WORK = Set.of(400, 401, 403, 404, 409, 415, 422);

    /** The dossier's own way, its neighbours at each level, another district and another province. */
    private static final List<String> UNITS = List.of(
            "C03388", "C03389", "D105", "T105", "I105", "P12", "S12", "B12", "D106", "T106", "C03391", "C03433");

    @LocalServerPort
    private int port;

    @Autowired
    private WallCases cases;

    @Autowired
    private Units units;

    @Autowired
    private AppClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final Map<String, Client> clients = new HashMap<>();
    private int calls;

    @BeforeEach
    void inSpring2020() {
        cases.at("2020-05-04T08:00");
    }

    @AfterEach
    void backToTheRealTime() {
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void everyAddressHasItsWall() {
        Set<String> known = Stream.of(
                        Addresses.OURS, Addresses.OF_DECISIONS, Addresses.OF_BATCHES, Addresses.OF_ADMINISTRATORS)
                .flatMap(List::stream)
                .map(address -> address.method() + " " + shape(address.path()))
                .collect(Collectors.toSet());
        Set<String> mapped = new TreeSet<>();
        for (RequestMappingInfo info : mappings.getHandlerMethods().keySet()) {
            for (String path : info.getPatternValues()) {
                Set<String> methods = info.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .collect(Collectors.toSet());
                (methods.isEmpty() ? Set.of("GET") : methods).forEach(method -> mapped.add(method + " " + shape(path)));
            }
        }
        mapped.removeIf(address -> address.endsWith(" /error"));

        assertThat(mapped).hasSizeGreaterThan(30);
        assertThat(known).containsAll(mapped);
    }

    @Test
    void wallsStandAtEveryStationOfADossier() {
        List<Person> people = cases.people(UNITS);
        assertThat(people).hasSizeGreaterThan(25);
        String number = cases.handedIn();
        Set<String> worked = new TreeSet<>(Set.of("C03388"));
        List<String> wrong = new ArrayList<>();

        String review = cases.task(number);
        wrong.addAll(ofDossier(people, number, "REVIEWER@C03388", worked));
        wrong.addAll(rest(people, number));
        wrong.addAll(faults(
                people,
                number,
                new Station("REVIEWER@C03388", cases.names(number), Set.of()),
                Addresses.OF_ADMINISTRATORS));
        cases.forward("xetduyet.03388", number);
        cases.agree("chutich.03388", number);
        worked.add("T105");
        wrong.addAll(ofDossier(people, number, "CONFIRMER@T105", worked));
        cases.forward("thue.105", number);
        worked.add("D105");
        wrong.addAll(ofDossier(people, number, "APPRAISER@D105", worked));
        cases.forward("thamdinh1.105", number);
        cases.agree("lanhdao.105", number);
        String gather = cases.gathered(number);
        wrong.addAll(ofTask(people, gather, number, "APPRAISER@P12", Addresses.OF_DECISIONS));
        String batch = cases.signed(gather, number);
        wrong.addAll(ofTask(people, batch, number, "ACCOUNTANT@P12", Addresses.OF_BATCHES));

        for (Person person : people) {
            assertThat(client(person)
                            .send("GET", WEBAPP + "/task/" + review, "")
                            .statusCode())
                    .as("%s and a task that is done", person)
                    .isEqualTo(404);
        }
        assertThat(wrong).isEmpty();
        System.out.printf("Walls: %d officers, %d calls%n", people.size(), calls);
    }

    @Test
    void rightsGoWithTheRoleAndTheAccountAtOnce() {
        String number = cases.handedIn();
        Person reviewer = new Person("xetduyet.03389", "C03389", Role.REVIEWER);
        String page = "/can-bo/ho-so/" + number;
        String task = WEBAPP + "/task/" + cases.task(number);
        assertThat(status(reviewer, page)).isEqualTo(404);
        try {
            moveTo(reviewer, "C03388");
            assertThat(status(reviewer, page)).isEqualTo(200);
            assertThat(status(reviewer, task)).isEqualTo(200);

            moveTo(reviewer, "C03389");
            assertThat(status(reviewer, page)).isEqualTo(404);
            assertThat(status(reviewer, task)).isEqualTo(404);

            jdbc.sql("UPDATE officer SET active = FALSE WHERE username = ?")
                    .param(reviewer.username())
                    .update();
            assertThat(status(reviewer, "/can-bo")).isIn(302, 401);
            assertThat(status(reviewer, task)).isEqualTo(401);
            assertThat(Client.ofRestApi(port, reviewer.username(), DemoOfficers.PASSWORD)
                            .send("GET", REST + "/task", "")
                            .statusCode())
                    .isEqualTo(401);
        } finally {
            jdbc.sql("UPDATE officer SET active = TRUE WHERE username = ?")
                    .param(reviewer.username())
                    .update();
            moveTo(reviewer, "C03389");
        }
    }

    private void moveTo(Person officer, String unit) {
        jdbc.sql("UPDATE officer_role SET unit_id = ? WHERE username = ?")
                .params(unit, officer.username())
                .update();
    }

    private int status(Person officer, String path) {
        return client(officer).send("GET", path, "").statusCode();
    }

    private List<String> ofDossier(List<Person> people, String number, String turn, Set<String> worked) {
        return faults(people, number, new Station(turn, cases.names(number), worked), Addresses.OURS);
    }

    private List<String> ofTask(List<Person> people, String task, String number, String turn, List<Address> addresses) {
        return faults(people, number, new Station(turn, Map.of("task", task), Set.of()), addresses);
    }

    /** Whose turn it is, what the addresses are about, and which units had the dossier. */
    private record Station(String turn, Map<String, String> names, Set<String> worked) {}

    /** What passed and should not, or the other way round, of every officer and address at this station. */
    private List<String> faults(List<Person> people, String number, Station station, List<Address> ours) {
        assertThat(cases.turn(String.valueOf(station.names().get("task")))).isEqualTo(station.turn());
        String before = cases.fingerprint(number);
        List<String> wrong = new ArrayList<>();
        List<Address> addresses = Stream.concat(
                        ours.stream(),
                        Addresses.OF_ENGINE.stream()
                                .map(address -> new Address(address.method(), WEBAPP + address.path(), address.wall())))
                .toList();
        for (Person person : people) {
            for (Address address : addresses) {
                int status = call(client(person), address, station.names()).statusCode();
                calls++;
                String fault = fault(person, address, status, station);
                if (fault != null) {
                    wrong.add(station.turn() + ": " + person + " " + address + " gets " + status + ", " + fault);
                }
            }
        }
        for (Address address : addresses) {
            int status = call(stranger(), address, station.names()).statusCode();
            if (address.wall() != Wall.PUBLIC && status != 302 && !NO.contains(status)) {
                wrong.add(station.turn() + ": a stranger " + address + " gets " + status);
            }
        }
        assertThat(cases.fingerprint(number)).as("after %s", station.turn()).isEqualTo(before);
        return wrong;
    }

    /** The engine's REST interface with the same walls; at one station, because each call checks a password. */
    private List<String> rest(List<Person> people, String number) {
        Map<String, String> names = cases.names(number);
        List<String> wrong = new ArrayList<>();
        for (Person person : people) {
            Client client = Client.ofRestApi(port, person.username(), DemoOfficers.PASSWORD);
            for (String call : List.of("/task/{task}", "/task/{task}/form-variables")) {
                int status = client.send(
                                "GET", REST + Address.get(call, Wall.SEE_TASK).of(names), "")
                        .statusCode();
                calls++;
                if ((status == 200) != mayWatchTask(person, "REVIEWER@C03388")) {
                    wrong.add("REST: " + person + " " + call + " gets " + status);
                }
            }
        }
        return wrong;
    }

    private String fault(Person person, Address address, int status, Station station) {
        boolean passed = !NO.contains(status) && status < 500;
        return switch (address.wall()) {
            case PUBLIC, OWN -> passed ? null : "should pass";
            case SEE_TASK -> passed == mayWatchTask(person, station.turn()) ? null : "task's unit only";
            // Nobody has claimed it: not even the one whose turn it is may work on it.
            case WORK_ON_TASK -> NO_WORK.contains(status) ? null : "nobody has claimed it";
            case NOT_HERE -> NO_WORK.contains(status) ? null : "not offered here";
            case HEAD_OF_UNIT -> passed == isHead(person, station.turn()) ? null : "head of the unit only";
            case SEE_DOSSIER -> passed == maySee(person, station.worked()) ? null : "units of the dossier only";
            case RECEIVING_COUNTER ->
                passed == (person.role() == Role.RECEIVER && person.unitId().equals(WallCases.COMMUNE)) || status == 422
                        ? null
                        : "its counter only";
            case DRAFT -> passed == person.username().equals(WallCases.RECEIVER) ? null : "who types it only";
            case ANY_COUNTER -> passed == (person.role() == Role.RECEIVER) ? null : "receivers only";
            case SUPERVISION -> passed == person.watches() ? null : "who watches only";
            case SUPERVISED_DOSSIER -> passed == (person.watches() && above(person)) ? null : "who watches it only";
            // What the administrator asks for is not there; the others are not told.
            case ADMINISTRATION ->
                (status == 403) != (person.role() == Role.ADMINISTRATOR) && status < 500 ? null : "administrators only";
        };
    }

    private boolean mayWatchTask(Person person, String turn) {
        return turn.endsWith("@" + person.unitId()) || person.role() == Role.ADMINISTRATOR;
    }

    private static boolean isHead(Person person, String turn) {
        return turn.endsWith("@" + person.unitId()) && (person.role() == Role.CHAIRMAN || person.role() == Role.LEADER);
    }

    private boolean maySee(Person person, Set<String> worked) {
        return worked.contains(person.unitId())
                // The deciding unit, from the first day.
                || person.unitId().equals("P12")
                || (person.watches() && above(person));
    }

    private static boolean isReceivingCounter(Person person) {
        return person.role() == Role.RECEIVER && person.unitId().equals(WallCases.COMMUNE);
    }

    private boolean above(Person person) {
        return units.isWithin(WallCases.COMMUNE, person.unitId());
    }

    /** Scripts post JSON, pages post forms; with nothing in them that could be done. */
    private static HttpResponse<String> call(Client client, Address address, Map<String, String> names) {
        String path = address.of(names);
        boolean page = !path.startsWith("/api/") && !path.startsWith("/camunda/");
        return page && !address.isRead()
                ? client.submit(path, "reason=&tep=1&token=" + names.get("token"))
                : client.send(address.method(), path, address.isRead() ? "" : "{}");
    }

    private static String shape(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }

    private Client client(Person person) {
        return clients.computeIfAbsent(
                person.username(), username -> Client.signedIn(port, username, DemoOfficers.PASSWORD));
    }

    private Client stranger() {
        return clients.computeIfAbsent("", none -> Client.stranger(port));
    }
}
