package vn.ansinh.demo;

import java.time.LocalDate;
import java.util.List;

/** What comes in, day by day, and until when officers work on it. */
record Plan(String name, LocalDate from, LocalDate to, List<Item> items) {

    static final String LIST = "QD15-LIST";
    static final String FURLOUGH = "QD15-TAMHOAN";
    static final String INFORMAL = "QD15-TUDO";
    static final String HOUSEHOLD = "QD15-HKD";
    static final String DISMISSED = "QD15-CHAMDUT";
}
