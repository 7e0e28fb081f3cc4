package vn.ansinh.shared;

import java.util.List;
import java.util.stream.Collectors;

/** What the user gave cannot be taken: each entry names the field, the reason and what to do, in Vietnamese. Nothing was changed. */
public class InputProblem extends RuntimeException {

    /** One thing to mend; {@code field} is the form's name of it, or empty when it is about the whole. */
    public record Entry(String field, String message) {}

    private final transient List<Entry> entries;

    public InputProblem(String field, String message) {
        this(List.of(new Entry(field, message)));
    }

    public InputProblem(List<Entry> entries) {
        super(entries.stream().map(Entry::message).collect(Collectors.joining(" ")));
        this.entries = List.copyOf(entries);
    }

    public List<Entry> entries() {
        return entries;
    }
}
