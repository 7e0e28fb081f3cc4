package vn.ansinh.online;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ansinh.intake.Answer;
import vn.ansinh.intake.Review;
import vn.ansinh.shared.InputProblem;

/** What all rules say of a form. {@code answers} are empty while something is wrong. */
record Findings(List<InputProblem.Entry> errors, List<String> warnings, List<Answer> answers) {

    Findings(List<InputProblem.Entry> own, Review review) {
        this(Stream.concat(own.stream(), review.errors().stream()).toList(), review.warnings(), review.answers());
    }

    Findings(List<InputProblem.Entry> own, InputProblem early) {
        this(Stream.concat(early.entries().stream(), own.stream()).toList(), List.of(), List.of());
    }

    List<InputProblem.Entry> of(Step step) {
        return errors.stream().filter(error -> step.owns(error.field())).toList();
    }

    /** The first page, in the order of asking, on which something has to be mended. */
    Optional<Step> firstWrong() {
        return Stream.of(Step.values()).filter(step -> !of(step).isEmpty()).findFirst();
    }
}
