package vn.ansinh.workflow.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.organisation.Units;
import vn.ansinh.payout.Batch;
import vn.ansinh.payout.Payouts;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.shared.Dong;

/** Puts together what the forms of one payout batch show. */
@Service
@Transactional(readOnly = true)
class BatchScreen {

    private final Payouts payouts;
    private final Procedures procedures;
    private final Units units;
    private final People people;
    private final Words words;

    BatchScreen(Payouts payouts, Procedures procedures, Units units, People people, Words words) {
        this.payouts = payouts;
        this.procedures = procedures;
        this.units = units;
        this.people = people;
        this.words = words;
    }

    BatchView of(OfficerTask task) {
        Batch batch = payouts.get(task.batch());
        return new BatchView(
                batch.number(),
                units.name(batch.unitId()),
                units.name(batch.districtUnitId()),
                units.name(batch.payerUnitId()),
                batch.channel().vietnamese(),
                batch.status().vietnamese(),
                people.nameOrNull(batch.preparedBy()),
                words.time(batch.preparedAt()),
                people.nameOrNull(batch.checkedBy()),
                words.time(batch.checkedAt()),
                batch.lineCount(),
                batch.total(),
                Dong.inWords(batch.total()),
                batch.note(),
                batch.fileSha256(),
                payouts.waiting(batch.id()),
                payouts.totals(batch.id()));
    }

    List<FormPayment> rows(OfficerTask task) {
        Map<String, String> groupNames = new HashMap<>();
        procedures.all().forEach(procedure -> groupNames.putAll(DossierScreen.groupNames(procedure)));
        return payouts.rows(task.batch()).stream()
                .map(row -> FormPayment.of(row, groupNames, words))
                .toList();
    }
}
