package vn.ansinh.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head of any letter (NĐ 30/2020, phụ lục I): the body above, the body itself, {@code 05/QĐ-UBND}, place and date.
 * Names are given in normal case.
 */
public record LetterHead(@Nullable String superior, String agency, String number, String place, LocalDate on) {}
