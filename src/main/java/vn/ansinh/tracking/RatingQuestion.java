package vn.ansinh.tracking;

import java.util.List;

/** The five questions of the survey of satisfaction; {@code field} is the form's name of the answer. */
enum RatingQuestion {
    TIME("thoiGian", "Thời gian giải quyết hồ sơ"),
    STEPS("thuTuc", "Thủ tục, giấy tờ phải nộp"),
    MANNER("thaiDo", "Thái độ phục vụ của cán bộ, công chức"),
    OPENNESS("congKhai", "Sự công khai, minh bạch"),
    RESULT("ketQua", "Kết quả giải quyết hồ sơ");

    /** From 1 to 5. */
    static final List<String> SCALE =
            List.of("Rất không hài lòng", "Không hài lòng", "Bình thường", "Hài lòng", "Rất hài lòng");

    private final String field;
    private final String vietnamese;

    RatingQuestion(String field, String vietnamese) {
        this.field = field;
        this.vietnamese = vietnamese;
    }

    public String field() {
        return field;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
