package vn.ansinh.letter.layout;

/** A column of a table: its heading, its weight in the table's width, where its text stands. */
public record Column(String heading, float weight, Align align) {}
