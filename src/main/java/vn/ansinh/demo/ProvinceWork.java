package vn.ansinh.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.decision.Candidate;
import vn.ansinh.decision.Decision;
import vn.ansinh.decision.Decisions;
import vn.ansinh.decision.Filter;
import vn.ansinh.demo.Item.Fate;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.organisation.UnitKind;
import vn.ansinh.organisation.Units;
import vn.ansinh.payout.Batch;
import vn.ansinh.payout.PaymentRow;
import vn.ansinh.payout.Payouts;
import vn.ansinh.payout.ReturnFile;
import vn.ansinh.payout.ReturnReport;
import vn.ansinh.payout.Waiting;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.Retry;
import vn.ansinh.workflow.Names;

/** The province's part: drafts, signatures, batches, and the payer who pays them out. */
@Component
class ProvinceWork {

    private final Crew crew;
    private final Decisions decisions;
    private final Payouts payouts;
    private final Units units;
    private final AppClock clock;

    ProvinceWork(Crew crew, Decisions decisions, Payouts payouts, Units units, AppClock clock) {
        this.crew = crew;
        this.decisions = decisions;
        this.payouts = payouts;
        this.units = units;
        this.clock = clock;
    }

    /** Each open draft takes what waits, lists district by district, until nothing more can be gathered. */
    int gather(Map<String, Item> items) {
        int submitted = 0;
        for (int round = crew.work(Names.GATHER_DOSSIERS, t -> fill(t.businessKey(), items)); round > 0; ) {
            submitted += round;
            round = crew.work(Names.GATHER_DOSSIERS, t -> fill(t.businessKey(), items));
        }
        return submitted;
    }

    private @Nullable Map<String, Object> fill(@Nullable String key, Map<String, Item> items) {
        Decision draft = decisions.get(id(key));
        Actor appraiser = new Actor(crew.holder("APPRAISER@" + draft.unitId(), 0), draft.unitId());
        for (Candidate candidate : decisions.candidates(draft.id(), Filter.ALL)) {
            Item item = items.get(candidate.number());
            if (item != null && item.fate() == Fate.REFUSED_BY_PROVINCE) {
                Retry.onConflict(() -> decisions.sendBack(
                        draft.id(),
                        candidate.id(),
                        Outcome.REFUSE,
                        "OTHER_BENEFIT",
                        "Đang hưởng chính sách khác không được hưởng đồng thời",
                        appraiser));
            }
        }
        if (add(draft) == 0) {
            return null;
        }
        List<Long> resting = decisions.candidates(draft.id(), Filter.ALL).stream()
                .filter(candidate -> rests(items.get(candidate.number())))
                .map(Candidate::id)
                .toList();
        decisions.remove(draft.id(), resting);
        return decisions.summary(draft.id()).dossiers() == 0 ? null : Map.of();
    }

    private static boolean rests(@Nullable Item item) {
        return item != null && item.restsAt() == StageCode.APPROVAL;
    }

    private int add(Decision draft) {
        if (!draft.procedureCode().equals(Plan.LIST)) {
            return Retry.onConflict(() -> decisions.addAll(draft.id(), Filter.ALL));
        }
        for (var district : units.children(draft.unitId(), UnitKind.DISTRICT)) {
            int added =
                    Retry.onConflict(() -> decisions.addAll(draft.id(), new Filter(district.id(), null, null, null)));
            if (added > 0) {
                return added;
            }
        }
        return 0;
    }

    int sign() {
        return crew.work(Names.SIGN_DECISION, task -> Map.of(Names.VAR_AGREED, true));
    }

    /** Batches with somebody who was not tried before; who did not collect waits until then. */
    int prepare() {
        return crew.work(Names.PREPARE_BATCH, task -> {
            Waiting waiting = payouts.waiting(id(task.businessKey()));
            return waiting.lines() > waiting.again() ? Map.of() : null;
        });
    }

    int check() {
        return crew.work(Names.CHECK_BATCH, task -> Map.of(Names.VAR_AGREED, true));
    }

    /** Two days after the check the payer brings the money and hands the result file in. */
    int pay(Map<String, Item> items) {
        return crew.work(Names.PAY_AND_RETURN, task -> {
            Batch batch = payouts.get(id(task.businessKey()));
            LocalDate checked =
                    LocalDate.ofInstant(batch.checkedAt() == null ? clock.instant() : batch.checkedAt(), AppClock.ZONE);
            if (clock.today().isBefore(checked.plusDays(2))) {
                return null;
            }
            handInResult(batch, items);
            return Map.of();
        });
    }

    private void handInResult(Batch batch, Map<String, Item> items) {
        List<PaymentRow> rows = payouts.rows(batch.id());
        StringBuilder csv = new StringBuilder("Mã chi trả,Số tiền,Kết quả,Ngày chi trả,Lý do\n");
        String today = Dates.date(clock.today());
        for (PaymentRow row : rows) {
            Item item = items.get(row.dossierNumber());
            boolean absent = item != null && item.fate() == Fate.NOT_COLLECTED;
            csv.append(row.code()).append(',').append(row.amount()).append(',');
            csv.append(absent ? "Chưa nhận,,Vắng mặt tại địa phương" : "Đã nhận," + today + ",")
                    .append('\n');
        }
        Actor payer = new Actor(crew.holder("PAYER@" + batch.payerUnitId(), 0), batch.payerUnitId());
        ReturnFile file = ReturnFile.read(csv.toString().getBytes(UTF_8));
        ReturnReport report = Retry.onConflict(() -> payouts.takeReturn(batch.id(), file, payer));
        if (!report.problems().isEmpty()) {
            throw new IllegalStateException(report.problems().get(0).toString());
        }
    }

    private static long id(@Nullable String key) {
        return Long.parseLong(String.valueOf(key).substring(3));
    }
}
