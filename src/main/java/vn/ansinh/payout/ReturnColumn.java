package vn.ansinh.payout;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ansinh.shared.VietnameseText;

/** What a payer's return must say, found by its heading: accents, case and a unit in brackets do not matter. */
enum ReturnColumn {
    CODE("Mã chi trả", "ma chi tra", "code"),
    RESULT("Kết quả", "ket qua", "ket qua chi tra", "result"),
    AMOUNT("Số tiền", "so tien", "so tien chi tra", "amount"),
    PAID_ON("Ngày chi trả", "ngay chi tra", "ngay nhan", "ngay nhan tien", "paid on"),
    REASON("Lý do", "ly do", "ly do chua nhan", "reason");

    private static final int LONGEST = 60;

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is
    private final Set<String> keys;

    ReturnColumn(String title, String... keys) {
        this.title = title;
        this.keys = Set.of(keys);
    }

    String title() {
        return title;
    }

    static @Nullable ReturnColumn of(String heading) {
        if (heading.length() > LONGEST) {
            return null;
        }
        String key = VietnameseText.searchKey(heading.replaceAll("\\([^)]*\\)|[*:]", " "));
        for (ReturnColumn column : values()) {
            if (column.keys.contains(key)) {
                return column;
            }
        }
        return null;
    }
}
