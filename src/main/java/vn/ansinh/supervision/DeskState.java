package vn.ansinh.supervision;

import java.util.Arrays;

/** What a number on the desk counts; {@code code} is its name in an address. The first seven add up to all. */
enum DeskState {
    IN_TIME("trong-han", "Đang giải quyết, còn hạn"),
    DUE_SOON("sap-han", "Đang giải quyết, sắp đến hẹn"),
    OVERDUE("qua-han", "Đang giải quyết, quá hẹn"),
    WAITING("cho-bo-sung", "Chờ người nộp bổ sung"),
    ON_TIME("xong-dung-hen", "Đã có kết quả đúng hẹn"),
    LATE("xong-tre-hen", "Đã có kết quả trễ hẹn"),
    WITHDRAWN("da-rut", "Người nộp đã rút"),
    ALL("", "Tất cả hồ sơ tiếp nhận"),
    APPROVED("duoc-duyet", "Có người được duyệt"),
    PAID("da-chi", "Có người đã nhận tiền"),
    UNPAID("chua-chi", "Có người được duyệt mà chưa nhận tiền");

    private final String code;
    private final String vietnamese;

    DeskState(String code, String vietnamese) {
        this.code = code;
        this.vietnamese = vietnamese;
    }

    public String code() {
        return code;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** An unknown code means all. */
    static DeskState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElse(ALL);
    }
}
