package vn.ansinh.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dossier taken in. {@code secret} is shown to nobody but on the receipt, which is the letter {@code letterId}. */
public record Received(
        String number,
        String secret,
        long letterId,
        @Nullable LocalDate dueOn,
        List<String> warnings) {}
