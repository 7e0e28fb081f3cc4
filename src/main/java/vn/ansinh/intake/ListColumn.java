package vn.ansinh.intake;

import java.util.Arrays;
import java.util.Optional;
import vn.ansinh.shared.VietnameseText;

/** The columns of a list file, in the template's order; found again by their headers, so the order may change. */
enum ListColumn {
    NAME("name", "Họ và tên", true, 28),
    ID_NUMBER("idNumber", "Số CCCD/CMND", false, 16),
    OTHER_ID_NUMBER("otherIdNumber", "Số CMND cũ", false, 14),
    HOUSEHOLD("household", "Mã hộ", false, 12),
    BIRTH("birth", "Ngày hoặc năm sinh", true, 18),
    SEX("sex", "Giới tính", false, 10),
    ADDRESS("address", "Nơi ở", true, 34),
    GROUP("group", "Mã nhóm", true, 12),
    MONTHS("months", "Số tháng", true, 10),
    PAY_CHANNEL("payChannel", "Hình thức chi trả", true, 18),
    ACCOUNT_NO("accountNo", "Số tài khoản", false, 20);

    private final String field;
    private final String header;
    private final boolean required;
    private final int width;

    ListColumn(String field, String header, boolean required, int width) {
        this.field = field;
        this.header = header;
        this.required = required;
        this.width = width;
    }

    String header() {
        return header;
    }

    /** Whether the file must have the column at all. */
    boolean required() {
        return required;
    }

    int width() {
        return width;
    }

    /** Capitals, accents, a star for "required" and line breaks do not matter. */
    static Optional<ListColumn> ofHeader(String text) {
        String key = key(text);
        return Arrays.stream(values())
                .filter(column -> key(column.header).equals(key))
                .findFirst();
    }

    /** The header of a field as the checks name it. */
    static String headerOf(String field) {
        return Arrays.stream(values())
                .filter(column -> column.field.equals(field))
                .map(ListColumn::header)
                .findFirst()
                .orElse(field);
    }

    private static String key(String text) {
        return VietnameseText.searchKey(text).replaceAll("[^a-z0-9]", "");
    }
}
