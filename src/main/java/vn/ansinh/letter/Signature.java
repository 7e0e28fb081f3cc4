package vn.ansinh.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ansinh.letter.layout.Picture;

/**
 * A place to sign: the capacity line by line ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), a hint below it ("(Ký và ghi rõ họ tên)"),
 * a note in the signature's place ("Ký số lúc 2020-05-06T10:15:00+07:00"), the name.
 */
public record Signature(
        List<String> capacity,
        @Nullable String hint,
        @Nullable String note,
        @Nullable String name,
        Pictures pictures) {

    /** Of the signature, which takes the note's place, and of the seal over it. */
    public record Pictures(
            @Nullable Picture signature, @Nullable Picture seal) {

        public static final Pictures NONE = new Pictures(null, null);
    }

    /** No place to sign, where there is one beside it. */
    static final Signature EMPTY = new Signature(List.of(), null, null, null, Pictures.NONE);

    private static final String BY_HAND = "(Ký và ghi rõ họ tên)";

    /** Signed with a pen. */
    public static Signature byHand(String capacity, @Nullable String name) {
        return new Signature(List.of(capacity), BY_HAND, null, name, Pictures.NONE);
    }

    /** Not with a pen: {@code note} says when and how. */
    public static Signature noted(String capacity, String note, @Nullable String name) {
        return new Signature(List.of(capacity), null, note, name, Pictures.NONE);
    }
}
