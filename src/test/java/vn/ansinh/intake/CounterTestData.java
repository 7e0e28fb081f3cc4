package vn.ansinh.intake;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import vn.ansinh.shared.AppClock;

/** The demo officers of two communes and forms for people who are nobody else's. */
final class CounterTestData {

    static final String COMMUNE = "C03388";
    static final String RECEIVER = "tiepnhan.03388";
    static final String OTHER_COMMUNE = "C03389";
    static final String OTHER_RECEIVER = "tiepnhan.03389";

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private CounterTestData() {}

    static void morning(AppClock clock) {
        clock.moveTo(
                LocalDateTime.parse("2020-04-29T08:00").atZone(AppClock.ZONE).toInstant());
    }

    static String freshNumber() {
        return "0120700%05d".formatted(PEOPLE.incrementAndGet() + 50_000);
    }

    static ApplicationForm householdBusiness(String idNumber) {
        return householdBusiness(COMMUNE, idNumber, false);
    }

    static ApplicationForm householdBusiness(String unitId, String idNumber, boolean confirmed) {
        CoverForm cover = new CoverForm(
                "QD15-HKD",
                unitId,
                "COUNTER",
                "HOUSEHOLD",
                new PersonForm("Lò Văn Mẫu", idNumber, null, "1970", "Nam", "Bản Mẫu"),
                "0912345678",
                null,
                Map.of("revenue", "60.000.000", "eventOn", "01/04/2020", "otherBenefit", "false"),
                Set.of("DON", "THUE"),
                confirmed);
        return new ApplicationForm(cover, null, new BenefitForm("HKD", "1", "CASH", null));
    }

    static CoverForm listCover() {
        return new CoverForm(
                "QD15-LIST",
                COMMUNE,
                "COUNTER",
                "COMMUNE",
                PersonForm.EMPTY,
                null,
                null,
                Map.of(),
                Set.of("DANHSACH"),
                false);
    }

    static List<ListRow> poorPeople(int count) {
        List<ListRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new ListRow(
                    i + 2,
                    new PersonForm("Lò Thị Mẫu", freshNumber(), null, "1970", "Nam", "Bản Mẫu"),
                    null,
                    new BenefitForm("HONGHEO", "3", "CASH", null)));
        }
        return rows;
    }
}
