package vn.ansinh.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Line;
import vn.ansinh.dossier.Lines;
import vn.ansinh.dossier.NewLine;
import vn.ansinh.procedure.AmountRules;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.InputProblem;

/**
 * People whom a received list forgot, from a workbook: good rows are kept, bad ones told and given back to be mended.
 * Who may add is asked before.
 */
@Service
@Transactional
public class ListAddition {

    /** {@code mend} is a workbook of the bad rows with what is wrong, null when there are none. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Added(int count, int bad, List<RowProblem> problems, List<String> warnings, byte @Nullable [] mend) {}

    private final Lines lines;
    private final AmountRules rules;

    ListAddition(Lines lines, AmountRules rules) {
        this.lines = lines;
        this.rules = rules;
    }

    /** {@link InputProblem} on {@code file} when it is no list at all, or holds too many. */
    public Added add(Dossier dossier, Procedure procedure, String fileName, byte[] file, Actor actor) {
        List<ListRow> rows = ListFile.read(file);
        LocalDate day = LocalDate.ofInstant(dossier.receivedAt(), AppClock.ZONE);
        ListCheck.Checked checked = new ListCheck(procedure, rules, day).check(rows);
        List<RowProblem> problems = new ArrayList<>(checked.problems());
        List<NewLine> fresh = fresh(dossier, checked, problems);
        if (dossier.lineCount() + fresh.size() > ListFile.MOST_ROWS) {
            throw new InputProblem(
                    "file", "Danh sách sẽ dài quá %d người: lập hồ sơ khác.".formatted(ListFile.MOST_ROWS));
        }
        if (!fresh.isEmpty()) {
            String detail = "Thêm %d người từ tệp %s".formatted(fresh.size(), FileCheck.plainName(fileName));
            lines.add(dossier, procedure, fresh, detail, actor);
        }
        Set<Integer> bad = new HashSet<>();
        problems.forEach(problem -> bad.add(problem.row()));
        return new Added(
                fresh.size(),
                bad.size(),
                problems,
                checked.warnings(),
                problems.isEmpty() ? null : ListTemplate.mend(procedure.groups(), rows, problems));
    }

    /** The template that such a workbook starts from. */
    public static byte[] template(Procedure procedure) {
        return ListTemplate.excel(procedure.groups());
    }

    private List<NewLine> fresh(Dossier dossier, ListCheck.Checked checked, List<RowProblem> problems) {
        Map<String, Integer> known = new HashMap<>();
        for (Line line : lines.list(dossier.id(), 0, Integer.MAX_VALUE)) {
            known.put(key(line.idNumber(), line.fullName(), line.birthYear()), line.seq());
        }
        List<NewLine> fresh = new ArrayList<>();
        for (int i = 0; i < checked.lines().size(); i++) {
            NewLine line = checked.lines().get(i);
            Integer seq = known.get(key(line.idNumber(), line.fullName(), line.birthYear()));
            if (seq == null && line.otherIdNumber() != null) {
                seq = known.get(line.otherIdNumber());
            }
            if (seq == null) {
                fresh.add(line);
            } else {
                problems.add(new RowProblem(
                        checked.rows().get(i).row(),
                        (line.idNumber() == null ? ListColumn.NAME : ListColumn.ID_NUMBER).header(),
                        "Người này đã có trong danh sách (STT %d): bỏ dòng này.".formatted(seq)));
            }
        }
        return fresh;
    }

    private static String key(@Nullable String idNumber, String name, @Nullable Integer birthYear) {
        return idNumber != null ? idNumber : name.toLowerCase(Locale.ROOT) + "|" + birthYear;
    }
}
