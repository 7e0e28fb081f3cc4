package vn.ansinh.organisation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static vn.ansinh.organisation.ReferenceUnits.SINCE_REFORM;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who takes over on 1 July 2025, from the commune mapping: a commune's work goes to the communes named there, a
 * district's to all communes that its own went to (its powers moved down, NĐ 147/2025), a province's bodies to those of
 * the province that holds its communes. Tax and insurance offices have no successor here.
 */
final class ReferenceSuccessors {

    /** The mapping's author used the codes of công văn 1027/CTK-CSCL where the unit file has others. */
    private static final Map<String, String> OTHER_CODES = Map.of("06970", "06978", "23737", "23938");

    private static final String FULL = "full";

    private final Map<List<String>, Successor> successors = new LinkedHashMap<>();
    private final Set<String> known;
    private int unmatched;

    private ReferenceSuccessors(Set<String> known) {
        this.known = known;
    }

    /** What could be matched, and how many rows named a unit that the unit files do not have. */
    record Matched(List<Successor> successors, int unmatched) {}

    static Matched of(List<CsvRow> mapping, Set<String> unitIds) {
        ReferenceSuccessors made = new ReferenceSuccessors(unitIds);
        Map<String, String> provinces = provinces(mapping);
        provinces.forEach(made::addProvince);
        mapping.forEach(row -> made.addRow(row, provinces));
        return new Matched(new ArrayList<>(made.successors.values()), made.unmatched);
    }

    /** Old province → the new one that most of its communes went to: a province went over whole. */
    private static Map<String, String> provinces(List<CsvRow> mapping) {
        Map<String, Map<String, Long>> votes = mapping.stream()
                .collect(groupingBy(
                        row -> row.get("old_province_code"),
                        groupingBy(row -> row.get("new_province_code"), counting())));
        Map<String, String> winners = new TreeMap<>();
        votes.forEach((old, to) -> winners.put(
                old,
                Collections.max(to.entrySet(), Map.Entry.comparingByValue()).getKey()));
        return winners;
    }

    private void addProvince(String oldCode, String newCode) {
        for (String body : List.of("P", "S", "B")) {
            add(body + oldCode, body + newCode + SINCE_REFORM, true);
        }
    }

    private void addRow(CsvRow row, Map<String, String> provinces) {
        String code = row.get("new_commune_code");
        String newCommune = "C" + OTHER_CODES.getOrDefault(code, code) + SINCE_REFORM;
        String newProvince = row.get("new_province_code");
        // One row of the file sends a commune to another province than all its neighbours: a person must look.
        boolean plausible = newProvince.isEmpty() || newProvince.equals(provinces.get(row.get("old_province_code")));
        boolean whole = plausible && FULL.equals(row.get("kind"));
        if (!add("C" + row.get("old_commune_code"), newCommune, whole)) {
            unmatched++;
        }
        if (plausible) {
            add("D" + row.get("old_district_code"), newCommune, false);
        }
    }

    private boolean add(String oldId, String newId, boolean whole) {
        if (!known.contains(oldId) || !known.contains(newId)) {
            return false;
        }
        successors.putIfAbsent(List.of(oldId, newId), new Successor(oldId, newId, whole));
        return true;
    }
}
