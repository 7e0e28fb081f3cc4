package vn.ansinh.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ansinh.shared.InputProblem;

/** What the form asks: a dossier's number, the secret of its receipt and, for a list, the asker's own identity number. */
record LookupQuestion(String number, String secret, String idNumber) {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z][0-9A-Z.-]{5,39}");
    private static final Pattern ID_NUMBER = Pattern.compile("[0-9A-Z]{6,20}");
    private static final int LONGEST_SECRET = 40;

    static LookupQuestion of(@Nullable String number, @Nullable String secret, @Nullable String idNumber) {
        return new LookupQuestion(tidy(number), secret == null ? "" : secret.strip(), tidy(idNumber));
    }

    private static String tidy(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** @throws InputProblem when a field is empty or cannot be what it should be, before anything is looked up */
    void check() {
        List<InputProblem.Entry> problems = new ArrayList<>();
        if (!isNumber()) {
            problems.add(new InputProblem.Entry(
                    "so", "Nhập số hồ sơ như trên Giấy tiếp nhận, ví dụ 000.12.07.H35-200520-0001."));
        }
        if (secret.isEmpty() || secret.length() > LONGEST_SECRET) {
            problems.add(new InputProblem.Entry("ma", "Nhập mã tra cứu gồm 8 chữ và số in trên Giấy tiếp nhận."));
        }
        if (!idNumber.isEmpty() && !ID_NUMBER.matcher(idNumber).matches()) {
            problems.add(
                    new InputProblem.Entry("cccd", "Số CCCD hoặc CMND chỉ gồm chữ số: kiểm tra lại hoặc để trống."));
        }
        if (!problems.isEmpty()) {
            throw new InputProblem(problems);
        }
    }

    boolean isNumber() {
        return NUMBER.matcher(number).matches();
    }
}
