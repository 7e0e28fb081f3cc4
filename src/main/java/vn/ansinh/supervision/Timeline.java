package vn.ansinh.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that happened to one dossier, texts ready. */
record Timeline(
        String number,
        String procedureName,
        String applicant,
        @Nullable String maskedIdNumber,
        String status,
        String receivedAt,
        String receivingUnit,
        @Nullable String appointment,
        @Nullable String originalAppointment,
        String lines,
        List<Run> runs,
        List<Happening> events,
        List<LedgerLine> ledger,
        List<Payment> payments,
        List<Paper> papers) {

    Timeline {
        runs = List.copyOf(runs);
        events = List.copyOf(events);
        ledger = List.copyOf(ledger);
        payments = List.copyOf(payments);
        papers = List.copyOf(papers);
    }

    /** The runs past their dates, for the head of the page. */
    public List<Run> lateRuns() {
        return runs.stream().filter(run -> run.late() != null).toList();
    }

    record Run(
            String stage,
            String unit,
            String enteredAt,
            @Nullable String due,
            @Nullable String endedAt,
            String outcome,
            @Nullable String officer,
            @Nullable String late,
            @Nullable String reason) {}

    record Happening(String at, String what, @Nullable String detail, String who) {}

    /** {@code clock}: which clock moved, the dossier's own or a stage's. */
    record LedgerLine(
            String at,
            String clock,
            String action,
            @Nullable String due,
            @Nullable String reason,
            String who) {}

    record Paper(String title, String from, String at) {}

    record Payment(
            String batch,
            String channel,
            String status,
            String lines,
            String amount,
            @Nullable String note) {}
}
