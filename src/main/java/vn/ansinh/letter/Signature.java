package vn.ansinh.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place to sign: the capacity line by line ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), a hint below it ("(Ký và ghi rõ họ tên)"),
 * a note in the signature's place ("Ký số lúc 2020-05-06T10:15:00+07:00"), the name.
 */
public record Signature(
        List<String> capacity,
        @Nullable String hint,
        @Nullable String note,
        @Nullable String name) {

    private static final String BY_HAND = "(Ký và ghi rõ họ tên)";

    /** Signed with a pen. */
    public static Signature byHand(String capacity, @Nullable String name) {
        return new Signature(List.of(capacity), BY_HAND, null, name);
    }
}
