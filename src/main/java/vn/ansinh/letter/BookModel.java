package vn.ansinh.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The counter's book of the days {@code from} to {@code to}, both in it; lines in the order of receipt. */
public record BookModel(
        FormSet forms, LetterHead head, LocalDate from, LocalDate to, List<BookLine> lines, Instant madeAt) {}
