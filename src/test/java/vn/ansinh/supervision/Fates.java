package vn.ansinh.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.dossier.Line;
import vn.ansinh.dossier.Lines;
import vn.ansinh.dossier.NewLine;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.dossier.Stage;
import vn.ansinh.dossier.Stages;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.Actor;
import vn.ansinh.support.TestCases;

/** Dossiers of any procedure that end in every way there is, the same for the same seed. */
@TestComponent
class Fates {

    private final TestCases cases;
    private final Dossiers dossiers;
    private final Stages stages;
    private final Lines lines;

    Fates(TestCases cases, Dossiers dossiers, Stages stages, Lines lines) {
        this.cases = cases;
        this.dossiers = dossiers;
        this.stages = stages;
        this.lines = lines;
    }

    /**
     * One dossier of one to three people, received on {@code day} and led to its end within the next 40 days.
     *
     * @param amount đồng of each person
     */
    Received one(Random chance, String procedure, String group, long amount, String commune, LocalDate day) {
        at(day, chance);
        NewLine[] people = IntStream.rangeClosed(0, chance.nextInt(3))
                .mapToObj(i -> cases.person(group, 1, amount))
                .toArray(NewLine[]::new);
        Received received = cases.receive(procedure, commune, people);
        String number = TestCases.number(received);
        int fate = chance.nextInt(10);
        if (fate == 0) {
            return received;
        }
        Stage review = cases.enter(received, StageCode.REVIEW);
        at(day.plusDays(1 + chance.nextInt(3)), chance);
        if (fate == 1) {
            return received;
        }
        if (fate == 2) {
            cases.askForPapers(review, "Bản sao giấy khai sinh");
            return received;
        }
        if (fate == 3) {
            cases.askForPapers(review, "Bản sao giấy khai sinh");
            at(day.plusDays(8), chance);
            stages.resumeAfterSupplement(review.id(), null, Actor.SYSTEM);
            return received;
        }
        if (fate == 4) {
            dossiers.withdraw(number, "Không cần nữa", Actor.SYSTEM);
            return received;
        }
        if (fate == 5) {
            at(day.plusDays(chance.nextInt(40) + 1), chance);
            cases.end(review, Outcome.REFUSE, "NOT_IN_GROUP", "Không thuộc nhóm");
            dossiers.refuse(number, "Không thuộc nhóm", Actor.SYSTEM);
            return received;
        }
        cases.forward(review);
        if (people.length > 1 && chance.nextBoolean()) {
            Line first = lines.list(received.dossier().id(), 0, 1).get(0);
            lines.refuse(cases.fresh(received), List.of(first.id()), "NOT_IN_GROUP", "Không thuộc nhóm", Actor.SYSTEM);
        }
        // Some long after their day.
        at(day.plusDays(5 + chance.nextInt(35)), chance);
        cases.decide(procedure, received);
        if (fate > 7) {
            LocalDate paid = day.plusDays(40);
            at(paid, chance);
            cases.pay(paid, chance.nextInt(3) == 0 ? "Đi vắng" : null, received);
        }
        return received;
    }

    private void at(LocalDate day, Random chance) {
        cases.at("%sT%02d:%02d".formatted(day, 8 + chance.nextInt(8), chance.nextInt(60)));
    }
}
