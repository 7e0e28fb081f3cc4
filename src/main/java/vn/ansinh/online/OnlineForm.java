package vn.ansinh.online;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ansinh.dossier.Parcel;
import vn.ansinh.intake.ApplicationForm;
import vn.ansinh.intake.Applications;
import vn.ansinh.intake.ByPost;
import vn.ansinh.intake.PaperFileRow;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.shared.InputProblem;

/** A draft with its procedure and what was typed, and the rules that the counter does not have. */
record OnlineForm(OnlineDraft draft, Procedure procedure, Fields fields) {

    static final String SELF = "toi";
    static final String OTHER = "khac";
    static final String AT_COUNTER = "quay";
    static final String BY_POST = "buu-chinh";

    private static final int LONGEST_ADDRESS = 300;

    ApplicationForm application() {
        return Applications.read(procedure, fields.asForm());
    }

    ByPost byPost(List<PaperFileRow> files) {
        return new ByPost(
                postsPapers(files) ? Parcel.code(fields.get("papersCode")).orElse(null) : null, resultAddress());
    }

    private @Nullable String resultAddress() {
        return fields.get("nhan").equals(BY_POST) ? fields.get("resultAddress") : null;
    }

    /** Whether a paper is said to come by post of which there is no file. */
    private boolean postsPapers(List<PaperFileRow> files) {
        Set<String> uploaded = files.stream().map(PaperFileRow::kind).collect(Collectors.toSet());
        return fields.all("papers").stream().anyMatch(code -> !uploaded.contains(code));
    }

    /** What only somebody at home has to say. */
    List<InputProblem.Entry> problems(List<PaperFileRow> files) {
        List<InputProblem.Entry> problems = new ArrayList<>();
        if (fields.get("phone").isEmpty()) {
            add(problems, "phone", "Nhập số điện thoại để cán bộ liên hệ khi hồ sơ cần bổ sung.");
        }
        if (!fields.get("huong").equals(SELF) && !fields.get("huong").equals(OTHER)) {
            add(problems, "huong", "Chọn người được hưởng: chính bạn hay người khác.");
        }
        if (fields.get("huong").equals(OTHER) && application().beneficiary() == null) {
            add(problems, "beneficiary-name", "Nhập họ và tên người được hưởng.");
        }
        if (postsPapers(files) && Parcel.code(fields.get("papersCode")).isEmpty()) {
            add(
                    problems,
                    "papersCode",
                    "Nhập mã bưu gửi trên phiếu gửi của bưu điện, gồm 8 đến 20 chữ và số, ví dụ EB123456789VN.");
        }
        if (!fields.get("nhan").equals(AT_COUNTER) && !fields.get("nhan").equals(BY_POST)) {
            add(problems, "nhan", "Chọn cách nhận kết quả.");
        }
        String address = resultAddress();
        if (address != null && (address.length() < 5 || address.length() > LONGEST_ADDRESS)) {
            add(problems, "resultAddress", "Nhập địa chỉ nhận kết quả, dài 5 đến %d ký tự.".formatted(LONGEST_ADDRESS));
        }
        return problems;
    }

    private static void add(List<InputProblem.Entry> problems, String field, String message) {
        problems.add(new InputProblem.Entry(field, message));
    }
}
