package vn.ansinh.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The units of the whole country made from the two unit files: those before the reform of 1 July 2025 (Luật
 * 72/2025/QH15) and those since. The first file shows the state of mid-2021; it stands for 1 January 2020 to 30 June
 * 2025, so mergers of communes inside that time are not told apart. Parents come before their children.
 */
final class ReferenceUnits {

    static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    /** Suffix of the ids of the second era. */
    static final String SINCE_REFORM = ".25";

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, String> provinceNames = new HashMap<>();
    /** Running numbers: districts in their province, communes in their district or province. */
    private final Map<String, Integer> counters = new HashMap<>();

    private final Map<String, Integer> districtNumbers = new HashMap<>();

    static Collection<Unit> of(List<CsvRow> before, List<CsvRow> since) {
        ReferenceUnits made = new ReferenceUnits();
        before.forEach(made::addBefore);
        since.forEach(made::addSince);
        return new ArrayList<>(made.units.values());
    }

    private void addBefore(CsvRow row) {
        String province = row.get("province_code");
        String district = row.get("district_code");
        String commune = row.get("commune_code");
        addProvince(province, row.get("province_name"), "", "Sở Lao động - Thương binh và Xã hội");
        addDistrict(province, district, row.get("district_name"));
        // Five island districts have no communes: their rows end at the district.
        if (!commune.isEmpty()) {
            String districtId = "D" + district;
            int yy = districtNumbers.getOrDefault(districtId, 0);
            String agency = AgencyCodes.commune(provinceName("P" + province), yy, next(districtId));
            add("C" + commune, commune, UnitKind.COMMUNE, row.get("commune_name"), districtId, agency, "");
        }
    }

    private void addSince(CsvRow row) {
        String province = row.get("province_code");
        // Labour and people with merit went to Sở Nội vụ in March 2025, social assistance to Sở Y tế: one body stands
        // for both.
        addProvince(province, row.get("province_name"), SINCE_REFORM, "Sở Nội vụ");
        String parent = "P" + province + SINCE_REFORM;
        String commune = row.get("commune_code");
        String agency = AgencyCodes.communeWithoutDistrict(provinceName(parent), next(parent));
        add("C" + commune, commune, UnitKind.COMMUNE, row.get("commune_name"), parent, agency, SINCE_REFORM);
    }

    private void addProvince(String code, String name, String era, String department) {
        String id = "P" + code + era;
        if (units.containsKey(id)) {
            return;
        }
        provinceNames.put(id, name);
        add("P" + code, code, UnitKind.PROVINCE, name, null, AgencyCodes.province(name), era);
        String place = lowerFirst(name);
        add("S" + code, code, UnitKind.DEPARTMENT, department + " " + place, id, AgencyCodes.department(name), era);
        add("B" + code, code, UnitKind.PAYER, "Bưu điện " + place, id, null, era);
    }

    private void addDistrict(String province, String code, String name) {
        String id = "D" + code;
        if (units.containsKey(id)) {
            return;
        }
        String provinceId = "P" + province;
        int yy = next(provinceId);
        districtNumbers.put(id, yy);
        String agency = AgencyCodes.district(provinceName(provinceId), yy);
        add(id, code, UnitKind.DISTRICT, name, provinceId, agency, "");
        add("T" + code, code, UnitKind.TAX, "Chi cục Thuế " + lowerFirst(name), id, null, "");
        add("I" + code, code, UnitKind.INSURANCE, "Bảo hiểm xã hội " + lowerFirst(name), id, null, "");
    }

    private void add(
            String bareId,
            String code,
            UnitKind kind,
            String name,
            @Nullable String parentId,
            @Nullable String agencyCode,
            String era) {
        boolean before = era.isEmpty();
        LocalDate from = before ? FIRST_DAY : REFORM;
        LocalDate to = before ? REFORM.minusDays(1) : null;
        Unit unit = new Unit(bareId + era, code, kind, name, parentId, agencyCode, null, from, to);
        if (units.putIfAbsent(unit.id(), unit) != null) {
            throw new IllegalArgumentException("unit " + unit.id() + " stands twice in the unit files");
        }
    }

    private String provinceName(String provinceId) {
        return provinceNames.getOrDefault(provinceId, provinceId);
    }

    private int next(String parentId) {
        return counters.merge(parentId, 1, Integer::sum);
    }

    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
