package vn.ansinh.supervision.figures;

import org.jspecify.annotations.Nullable;

/** As stored. {@code handlingDays}: working days from receipt to the answer, null without one or beyond the calendar. */
record FiguresRow(DossierFigures of, @Nullable Integer handlingDays) {}
