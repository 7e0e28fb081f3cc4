package vn.ansinh.organisation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.VietnameseText;

/** What may stand in an officer's row. */
final class OfficerCheck {

    private static final int LONGEST_TITLE = 120;

    private OfficerCheck() {}

    static List<InputProblem.Entry> problemsOf(String username, String fullName, @Nullable String title) {
        List<InputProblem.Entry> problems = new ArrayList<>();
        if (!Officers.isUsername(username)) {
            problems.add(new InputProblem.Entry(
                    "username",
                    "Tên đăng nhập gồm 2 đến 64 ký tự: chữ thường không dấu, số, dấu chấm, gạch; bắt đầu bằng chữ."
                            + " Ví dụ: lan.nguyen."));
        }
        if (!VietnameseText.isPlausibleName(fullName)) {
            problems.add(new InputProblem.Entry("fullName", "Nhập họ và tên đầy đủ, chỉ gồm chữ, tối đa 120 ký tự."));
        }
        if (title != null && line(title).length() > LONGEST_TITLE) {
            problems.add(new InputProblem.Entry("title", "Chức danh dài tối đa 120 ký tự."));
        }
        return problems;
    }

    static String line(String text) {
        return VietnameseText.nfc(text);
    }

    static @Nullable String lineOrNull(@Nullable String text) {
        String line = text == null ? "" : line(text);
        return line.isEmpty() ? null : line;
    }
}
