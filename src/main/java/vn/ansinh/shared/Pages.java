package vn.ansinh.shared;

import java.util.ArrayList;
import java.util.List;

/** Cuts long work into pieces that one statement, one transaction or one screen can carry. */
public final class Pages {

    private Pages() {}

    /** How many stand before a page, which counts from 1; of a page that nobody turns to, as many as a number holds. */
    public static int offset(int page, int size) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(0L, page - 1L) * size);
    }

    /** The elements in their order, {@code size} a piece, the last one shorter. */
    public static <T> List<List<T>> of(List<T> all, int size) {
        List<List<T>> pieces = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            pieces.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return pieces;
    }
}
