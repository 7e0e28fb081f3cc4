package vn.ansinh.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.UnitKind;
import vn.ansinh.procedure.AfterSupplement;
import vn.ansinh.procedure.FactRule;
import vn.ansinh.procedure.GroupRule;
import vn.ansinh.procedure.Level;
import vn.ansinh.procedure.PaperRule;
import vn.ansinh.procedure.Procedure;

/** Forms that pass every rule, to be spoilt one field at a time. */
final class Samples {

    static final LocalDate TODAY = LocalDate.of(2020, 4, 29);
    static final Unit UNIT = new Unit(
            "C03388",
            "03388",
            UnitKind.COMMUNE,
            "Xã Mẫu",
            "D105",
            "000.01.05.H35",
            null,
            LocalDate.of(2004, 1, 1),
            null);
    static final PersonForm PERSON = new PersonForm("Lò Thị Mẫu", "012170000001", null, "1970", "F", "Bản Mẫu, xã Mẫu");
    static final BenefitForm BENEFIT = new BenefitForm("HKD", "3", "CASH", null);
    static final CoverForm COVER = cover("CITIZEN", PERSON);

    private Samples() {}

    static Procedure procedure(boolean list) {
        return new Procedure(
                list ? "LIST@2020-04-24" : "HKD@2020-04-24",
                list ? "LIST" : "HKD",
                "Thủ tục mẫu",
                null,
                "supportApplication",
                LocalDate.of(2020, 4, 24),
                null,
                List.of(),
                Level.PROVINCE,
                list,
                "NQ42",
                "Hỗ trợ",
                LocalDate.of(2020, 4, 1),
                AfterSupplement.RESTART,
                10,
                List.of(),
                List.of(
                        new PaperRule("DENGHI", "Giấy đề nghị", true, "original", 1),
                        new PaperRule("THUE", "Thông báo thuế", false, "copy", 1)),
                List.of(new GroupRule("HKD", "Hộ kinh doanh", 3, null), new GroupRule("MOTLAN", "Một lần", 1, null)),
                List.of(),
                List.of(
                        new FactRule("revenue", "Doanh thu", "number", true),
                        new FactRule("eventOn", "Ngày ngừng kinh doanh", "date", false),
                        new FactRule("insured", "Có bảo hiểm", "yesno", false)),
                null,
                null);
    }

    static CoverForm cover(String kind, PersonForm applicant) {
        return new CoverForm(
                "HKD",
                UNIT.id(),
                "COUNTER",
                kind,
                applicant,
                "0912 345 678",
                "mau@vidu.vn",
                Map.of("revenue", "95.000.000"),
                Set.of("DENGHI"),
                false);
    }

    static ListRow row(int row, String name, String idNumber) {
        return new ListRow(row, new PersonForm(name, idNumber, null, "1970", null, "Bản Mẫu"), null, BENEFIT);
    }
}
