package vn.ansinh.online;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.intake.Applications;
import vn.ansinh.procedure.AmountRules;
import vn.ansinh.procedure.GroupRule;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.StageRule;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.Dong;
import vn.ansinh.shared.InputProblem;

/** Procedures as people read them before they start. */
@Component
class ProcedureViews {

    /** One age within each step that the laws make. */
    private static final List<Integer> AGES = List.of(1, 3, 10, 18, 40, 65, 77, 85);

    private static final int MOST_KEPT = 500;

    private final AmountRules amounts;
    private final AppClock clock;
    private final Map<Key, String> known = new ConcurrentHashMap<>();

    ProcedureViews(AmountRules amounts, AppClock clock) {
        this.amounts = amounts;
        this.clock = clock;
    }

    private record Key(Procedure procedure, String group, LocalDate on) {}

    ProcedureView of(Procedure procedure) {
        LocalDate last = procedure.receivedTo();
        return new ProcedureView(
                procedure,
                last == null ? null : Dates.date(last),
                procedure.groups().stream()
                        .map(group -> new ProcedureView.Group(group.name(), amount(procedure, group)))
                        .toList(),
                procedure.stages().stream().map(ProcedureViews::stage).toList(),
                Applications.limit(procedure));
    }

    private static ProcedureView.Stage stage(StageRule rule) {
        String limit = rule.limit() != null
                ? rule.limit().vietnamese()
                : rule.deadline() != null ? "chậm nhất " + Dates.date(rule.deadline()) : "không quy định số ngày";
        return new ProcedureView.Stage(rule.code().vietnamese(), rule.level().vietnamese(), limit);
    }

    /** The tables cost a few milliseconds and may be asked by a crowd: each answer is kept for its day. */
    private String amount(Procedure procedure, GroupRule group) {
        if (known.size() > MOST_KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(
                new Key(procedure, group.code(), clock.today()), key -> ask(procedure, group, key.on()));
    }

    private String ask(Procedure procedure, GroupRule group, LocalDate on) {
        TreeSet<Long> found = new TreeSet<>();
        Long any = ask(procedure, group, on, null);
        if (any != null) {
            found.add(any);
        } else {
            AGES.forEach(age -> {
                Long amount = ask(procedure, group, on, age);
                if (amount != null) {
                    found.add(amount);
                }
            });
        }
        if (found.isEmpty()) {
            return "theo quy định của tỉnh";
        }
        String amount = found.size() == 1
                ? Dong.format(found.first())
                : "từ %s đến %s, tùy tuổi".formatted(Dong.format(found.first()), Dong.format(found.last()));
        return group.maxMonths() == 1
                ? amount + ", một lần"
                : "%s một tháng, nhiều nhất %d tháng mỗi lần đề nghị".formatted(amount, group.maxMonths());
    }

    private @Nullable Long ask(Procedure procedure, GroupRule group, LocalDate on, @Nullable Integer age) {
        try {
            return amounts.monthlyAmount(procedure, group.code(), on, age);
        } catch (InputProblem noRow) {
            return null;
        }
    }
}
