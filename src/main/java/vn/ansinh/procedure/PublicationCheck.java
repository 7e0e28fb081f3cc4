package vn.ansinh.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.InputProblem;

/**
 * Whether the diagrams and tables that are there can carry a new version. What they can is read off the versions that
 * they carry already: another way, another benefit or another question comes with a release.
 */
final class PublicationCheck {

    /** One of each step that the table of amounts may have. */
    private static final Integer[] AGES = {null, 1, 10, 30, 70, 85};

    private final Procedure wanted;
    private final List<Procedure> known;
    private final List<InputProblem.Entry> problems = new ArrayList<>();

    private PublicationCheck(Procedure wanted, List<Procedure> known) {
        this.wanted = wanted;
        this.known = known;
    }

    static List<InputProblem.Entry> problemsOf(
            Procedure wanted, List<Procedure> known, AmountRules amounts, LocalDate today) {
        PublicationCheck check = new PublicationCheck(wanted, known);
        check.days(today);
        check.route();
        check.facts();
        for (int i = 0; i < wanted.groups().size(); i++) {
            check.amount(wanted.groups().get(i), "groups[%d].code".formatted(i), amounts);
        }
        return check.problems;
    }

    /** The version that still takes applications when {@code wanted} begins: it must end the day before. */
    static @Nullable Procedure former(Procedure wanted, List<Procedure> known) {
        return known.stream()
                .filter(other -> other.receivedFrom().isBefore(wanted.receivedFrom()) && other.meets(wanted))
                .findFirst()
                .orElse(null);
    }

    private void days(LocalDate today) {
        if (wanted.receivedFrom().isBefore(today)) {
            add("receivedFrom", "không được ở quá khứ: sớm nhất là hôm nay, " + Dates.date(today));
        }
        known.stream()
                .filter(other -> !other.receivedFrom().isBefore(wanted.receivedFrom()) && other.meets(wanted))
                .forEach(other -> add(
                        "receivedFrom",
                        "trùng thời gian với %s, nhận từ %s: đổi ngày hoặc đặt receivedTo sớm hơn"
                                .formatted(other.id(), Dates.date(other.receivedFrom()))));
    }

    private void route() {
        List<Procedure> carried = known.stream()
                .filter(other -> other.decider() == wanted.decider()
                        && other.processKey().equals(wanted.processKey()))
                .toList();
        if (carried.isEmpty()) {
            Set<String> keys = known.stream()
                    .filter(other -> other.decider() == wanted.decider())
                    .map(Procedure::processKey)
                    .collect(Collectors.toCollection(TreeSet::new));
            add("processKey", "chưa có quy trình này cho cấp quyết định %s; dùng %s".formatted(wanted.decider(), keys));
            return;
        }
        Set<String> allowed = new HashSet<>();
        Set<StageCode> needed = codes(carried.get(0));
        carried.forEach(other -> {
            other.stages().forEach(stage -> allowed.add(place(stage)));
            needed.retainAll(codes(other));
        });
        for (int i = 0; i < wanted.stages().size(); i++) {
            StageRule stage = wanted.stages().get(i);
            if (!allowed.contains(place(stage))) {
                add(
                        "stages[%d]".formatted(i),
                        "quy trình %s không có khâu %s ở cấp %s"
                                .formatted(wanted.processKey(), stage.code(), stage.level()));
            }
        }
        needed.stream()
                .filter(code -> !wanted.has(code))
                .forEach(
                        code -> add("stages", "quy trình %s luôn đi qua khâu %s".formatted(wanted.processKey(), code)));
    }

    private static Set<StageCode> codes(Procedure procedure) {
        return procedure.stages().stream().map(StageRule::code).collect(Collectors.toCollection(HashSet::new));
    }

    private static String place(StageRule stage) {
        return stage.code() + " " + stage.level();
    }

    private void facts() {
        for (int i = 0; i < wanted.facts().size(); i++) {
            FactRule fact = wanted.facts().get(i);
            String path = "facts[%d].type".formatted(i);
            known.stream()
                    .flatMap(other -> other.facts().stream())
                    .filter(other ->
                            other.name().equals(fact.name()) && !other.type().equals(fact.type()))
                    .findFirst()
                    .ifPresent(other -> add(path, "%s luôn là kiểu %s".formatted(fact.name(), other.type())));
        }
    }

    private void amount(GroupRule group, String path, AmountRules amounts) {
        LocalDate on = wanted.periodFrom() == null ? wanted.receivedFrom() : wanted.periodFrom();
        boolean has = Stream.of(AGES).anyMatch(age -> hasAmount(group, on, age, amounts));
        if (!has) {
            add(
                    path,
                    "bảng mức hưởng chưa có dòng nào cho %s, nhóm %s, ngày %s"
                            .formatted(wanted.benefit(), group.code(), Dates.date(on)));
        }
    }

    private boolean hasAmount(GroupRule group, LocalDate on, @Nullable Integer age, AmountRules amounts) {
        try {
            return amounts.monthlyAmount(wanted, group.code(), on, age) > 0;
        } catch (InputProblem noRow) {
            return false;
        }
    }

    private void add(String path, String problem) {
        problems.add(new InputProblem.Entry(path, problem));
    }
}
