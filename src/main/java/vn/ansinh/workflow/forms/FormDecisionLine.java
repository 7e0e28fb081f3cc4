package vn.ansinh.workflow.forms;

import java.util.Map;
import vn.ansinh.decision.ListedLine;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.VietnameseText;

/** A row of the decision's list; {@code amount} in whole đồng. */
record FormDecisionLine(
        int seq,
        String fullName,
        String order,
        String birth,
        String idNumber,
        String address,
        String unit,
        String number,
        String group,
        String period,
        long amount) {

    static FormDecisionLine of(int seq, ListedLine line, Map<String, String> groupNames) {
        return new FormDecisionLine(
                seq,
                line.fullName(),
                VietnameseText.sortKey(line.fullName()),
                line.birthYear() == null ? "" : Integer.toString(line.birthYear()),
                line.idNumber() == null ? "" : line.idNumber(),
                line.address(),
                line.unitName(),
                line.dossierNumber(),
                groupNames.getOrDefault(line.benefitGroup(), line.benefitGroup()),
                Dates.period(line.periodFrom(), line.months()),
                line.amount());
    }
}
