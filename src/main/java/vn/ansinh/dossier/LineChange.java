package vn.ansinh.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One field of one line that an officer corrected; values as they are kept, amounts in whole đồng. */
public record LineChange(
        long lineId,
        Field field,
        @Nullable String oldValue,
        @Nullable String newValue,
        String reason,
        String actor,
        Instant at) {

    public enum Field {
        GROUP("Nhóm"),
        MONTHS("Số tháng"),
        AMOUNT("Số tiền"),
        ADDRESS("Địa chỉ"),
        PAY_CHANNEL("Hình thức chi trả"),
        ACCOUNT("Số tài khoản");

        private final String vietnamese;

        Field(String vietnamese) {
            this.vietnamese = vietnamese;
        }

        public String vietnamese() {
            return vietnamese;
        }
    }
}
