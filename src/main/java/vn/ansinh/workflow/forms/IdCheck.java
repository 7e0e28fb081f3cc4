package vn.ansinh.workflow.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ansinh.dossier.IdNumber;
import vn.ansinh.dossier.Line;
import vn.ansinh.shared.Dong;
import vn.ansinh.workflow.forms.DossierView.Doubt;
import vn.ansinh.workflow.forms.FormCheck.Result;

/** Holds sex and birth of each line against what the person's 12-digit number tells (NĐ 137/2015 Điều 13). */
final class IdCheck {

    private static final String TITLE = "Số định danh";
    private static final String COMPARED =
            "So mã tỉnh, giới tính, năm sinh trong số căn cước 12 số với giới tính, năm sinh đã khai";

    private final List<Doubt> doubts = new ArrayList<>();
    private int cards;
    private int others;

    IdCheck(List<Line> lines) {
        lines.forEach(this::add);
    }

    private void add(Line line) {
        Optional<IdNumber> number = Optional.ofNullable(line.idNumber()).flatMap(IdNumber::parse);
        if (number.isEmpty() || !number.get().isCitizenCard()) {
            others++;
            return;
        }
        cards++;
        List<String> wrong = differences(line, number.get());
        if (!wrong.isEmpty()) {
            doubts.add(new Doubt(
                    line.id(), "%s (%s): %s".formatted(line.fullName(), line.idNumber(), String.join("; ", wrong))));
        }
    }

    private static List<String> differences(Line line, IdNumber number) {
        List<String> wrong = new ArrayList<>();
        if (!number.hasProvince()) {
            wrong.add(
                    "ba số đầu %s không phải mã tỉnh".formatted(number.digits().substring(0, 3)));
        }
        String sex = number.sex();
        if (line.sex() != null && !line.sex().equals(sex)) {
            wrong.add("khai %s, số căn cước là %s".formatted(sex(line.sex()), sex(sex)));
        }
        Integer declared =
                line.birthOn() != null ? Integer.valueOf(line.birthOn().getYear()) : line.birthYear();
        Integer year = number.birthYear();
        if (declared != null && !declared.equals(year)) {
            wrong.add("khai sinh năm %d, số căn cước là %d".formatted(declared, year));
        }
        return wrong;
    }

    private static String sex(@Nullable String code) {
        return "M".equals(code) ? "nam" : "nữ";
    }

    List<Doubt> doubts() {
        return doubts;
    }

    FormCheck check() {
        List<String> details = doubts.stream().map(Doubt::text).toList();
        if (!doubts.isEmpty()) {
            return new FormCheck(
                    Result.DOUBT,
                    TITLE,
                    COMPARED,
                    "%d người có thông tin khác với số căn cước: đối chiếu giấy tờ gốc.".formatted(doubts.size()),
                    details);
        }
        String rest = others == 0 ? "" : " %d người không có số 12 số, phải tự đối chiếu.".formatted(others);
        return cards == 0
                ? new FormCheck(
                        Result.DOUBT, TITLE, COMPARED, "Không ai có số căn cước 12 số: tự đối chiếu giấy tờ.", details)
                : new FormCheck(
                        others == 0 ? Result.OK : Result.DOUBT,
                        TITLE,
                        COMPARED,
                        "%s người khớp.%s".formatted(Dong.plain(cards), rest),
                        details);
    }
}
