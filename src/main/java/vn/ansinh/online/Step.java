package vn.ansinh.online;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ansinh.procedure.Procedure;

/** One page of the application in the order of asking; each owns the fields that its pattern names. */
enum Step {
    COMMUNE("noi-nop", "Nơi nộp hồ sơ", "unitId|tim|tinh|huyen"),
    APPLICANT("nguoi-nop", "Người nộp hồ sơ", "applicantKind|applicant-[A-Za-z]+|phone|email"),
    BENEFICIARY("nguoi-huong", "Người được hưởng", "huong|beneficiary-[A-Za-z]+"),
    FACTS("thong-tin", "Thông tin riêng của thủ tục", "fact-[A-Za-z0-9]+"),
    BENEFIT("ho-tro", "Khoản đề nghị", "group|months"),
    PAYMENT("nhan-tien", "Cách nhận tiền", "payChannel|accountNo"),
    PAPERS("giay-to", "Giấy tờ", "papers|papersCode|paper-[A-Z0-9_]+"),
    RESULT("nhan-ket-qua", "Cách nhận kết quả", "nhan|resultAddress");

    private final String path;
    private final String title;
    private final Pattern fields;

    Step(String path, String title, String fields) {
        this.path = path;
        this.title = title;
        this.fields = Pattern.compile(fields);
    }

    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    boolean owns(String field) {
        return fields.matcher(field).matches();
    }

    static Optional<Step> at(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    /** Whose page mends the field. */
    static Optional<Step> of(String field) {
        return Arrays.stream(values()).filter(step -> step.owns(field)).findFirst();
    }

    /** Those that have something to ask. */
    static List<Step> of(Procedure procedure) {
        return Arrays.stream(values())
                .filter(step -> step != FACTS || !procedure.facts().isEmpty())
                .filter(step -> step != PAPERS || !procedure.papers().isEmpty())
                .toList();
    }
}
