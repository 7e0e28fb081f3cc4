package vn.ansinh.shared;

import java.util.ArrayList;
import java.util.List;

/** Cuts long work into pieces that one statement or one transaction can carry. */
public final class Pages {

    private Pages() {}

    /** The elements in their order, {@code size} a piece, the last one shorter. */
    public static <T> List<List<T>> of(List<T> all, int size) {
        List<List<T>> pieces = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            pieces.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return pieces;
    }
}
