package vn.ansinh.intake;

import java.util.List;
import vn.ansinh.shared.InputProblem;

/** What the rules say of an application that is not handed in yet; {@code answers} are empty while there are errors. */
public record Review(List<InputProblem.Entry> errors, List<String> warnings, List<Answer> answers) {}
