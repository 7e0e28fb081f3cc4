package vn.ansinh.sheet;

import java.util.List;

/** Takes the rows of one sheet as texts: numbers plain ({@code 1500000}), days as the number that the sheet keeps. */
public interface RowSink {

    /** Columns to the right of this one are not read. */
    int MOST_COLUMNS = 702;

    /** Longer texts are cut: nothing that we take is as long. */
    int LONGEST_CELL = 1000;

    /** Whether more rows are of use; {@code number} counts from 1. */
    boolean add(int number, List<String> cells);
}
