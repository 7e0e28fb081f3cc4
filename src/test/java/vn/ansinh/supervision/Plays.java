package vn.ansinh.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.dossier.NewLine;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.dossier.Stage;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.support.TestCases;

/** Dossiers that go different ways over a few weeks, the same for the same seed. */
final class Plays {

    static final List<String> COMMUNES = List.of("C03388", "C03389", "C03430", "C03433");

    private final TestCases cases;
    private final Random random;
    private int day = 4;

    Plays(TestCases cases, long seed) {
        this.cases = cases;
        this.random = new Random(seed);
    }

    /** One dossier through as much as chance gives it. */
    void one(Runnable between) {
        at(0);
        Received received = receive();
        between.run();
        if (chance(15)) {
            return;
        }
        Stage review = cases.enter(received, StageCode.REVIEW);
        later();
        if (chance(15)) {
            cases.askForPapers(review, "Bản sao giấy phép");
            between.run();
            return;
        }
        if (chance(20)) {
            return;
        }
        cases.end(review, Outcome.FORWARD, null, null);
        between.run();
        later();
        if (chance(25)) {
            return;
        }
        cases.decide("QD15-HKD", received);
        between.run();
        if (chance(50)) {
            later();
            cases.pay(LocalDate.of(2020, 5, day), chance(30) ? "Đi vắng" : null, received);
        }
    }

    private Received receive() {
        String commune = COMMUNES.get(random.nextInt(COMMUNES.size()));
        List<NewLine> lines = new ArrayList<>();
        int people = 1 + random.nextInt(3);
        for (int i = 0; i < people; i++) {
            int months = 1 + random.nextInt(3);
            lines.add(cases.person("HKD", months, months * 1_000_000L));
        }
        return cases.receive("QD15-HKD", commune, lines.toArray(NewLine[]::new));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private void later() {
        at(random.nextInt(3));
    }

    private void at(int days) {
        day = Math.min(29, day + days);
        cases.at("2020-05-%02dT%02d:00".formatted(day, 8 + random.nextInt(8)));
    }
}
