package vn.ansinh.organisation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A long list in parts that fit one statement. */
final class Batches {

    private Batches() {}

    static <T> Stream<List<T>> of(List<T> all, int size) {
        return IntStream.range(0, (all.size() + size - 1) / size)
                .mapToObj(i -> all.subList(i * size, Math.min(all.size(), (i + 1) * size)));
    }
}
