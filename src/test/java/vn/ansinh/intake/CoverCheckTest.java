package vn.ansinh.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ansinh.dossier.ApplicantKind;
import vn.ansinh.dossier.PayChannel;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.shared.InputProblem;

class CoverCheckTest {

    private final Findings findings = new Findings();

    @Test
    void wholeCoverPasses() {
        CoverCheck.Checked checked = check(Samples.COVER, false);

        assertThat(findings.errors()).isEmpty();
        assertThat(checked.phone()).isEqualTo("0912345678");
        assertThat(checked.facts()).containsExactly(Map.entry("revenue", "95000000"));
    }

    @ParameterizedTest
    @CsvSource({
        "0912345678, 0912345678",
        "+84 912 345 678, 0912345678",
        "(0213) 3876543, 02133876543",
        "0084912345678, 0912345678"
    })
    void phoneIsBroughtIntoOneForm(String typed, String phone) {
        assertThat(Contacts.phone(typed)).contains(phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0112345678", "091234567", "09123456789", "0213387654", "abc", "0912345678;ext=1"})
    void otherPhonesAreRefused(String typed) {
        assertThat(Contacts.phone(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mau", "mau@", "@vidu.vn", "mau@vidu", "mau @vidu.vn", "mau@vidu.vn\nBcc: x@y.vn", "mẫu@vidu.vn"
            })
    void otherEmailsAreRefused(String typed) {
        assertThat(Contacts.email(typed)).isEmpty();
    }

    @Test
    void unknownEnumNamesAreRefusedAndNeverThrow() {
        CoverForm form = new CoverForm(
                "HKD",
                "C03388",
                "FAX",
                "KING",
                Samples.PERSON,
                null,
                null,
                Map.of("revenue", "1"),
                Set.of("DENGHI"),
                false);

        check(form, false);

        assertThat(fields()).containsExactlyInAnyOrder("channel", "applicantKind");
    }

    @Test
    void communeFilesListsOnly() {
        check(Samples.cover("COMMUNE", PersonForm.EMPTY), false);
        assertThat(fields()).contains("applicantKind");
    }

    @Test
    void communeThatFilesAListIsNamedByItsUnit() {
        CoverCheck.Checked checked = check(Samples.cover("COMMUNE", PersonForm.EMPTY), true);

        assertThat(findings.errors()).isEmpty();
        assertThat(checked.kind()).isEqualTo(ApplicantKind.COMMUNE);
        assertThat(checked.applicant().name()).isEqualTo("Ủy ban nhân dân xã Mẫu");
    }

    @Test
    void enterpriseIsKnownByItsTaxNumber() {
        PersonForm firm = new PersonForm("Công ty TNHH 2-9", "6200012345", null, null, null, "Số 1, xã Mẫu");

        CoverCheck.Checked checked = check(Samples.cover("ENTERPRISE", firm), false);

        assertThat(findings.errors()).isEmpty();
        assertThat(checked.applicant().idNumber()).isEqualTo("6200012345");
    }

    @Test
    void enterpriseWithAPersonsNumberIsRefused() {
        check(Samples.cover("ENTERPRISE", Samples.PERSON), false);
        assertThat(fields()).containsExactly("applicant-idNumber");
    }

    @Test
    void requiredPaperMayBeTickedOrUploadedButNotMissing() {
        CoverForm none = new CoverForm(
                "HKD",
                "C03388",
                "COUNTER",
                "CITIZEN",
                Samples.PERSON,
                null,
                null,
                Map.of("revenue", "1"),
                Set.of(),
                false);

        new CoverCheck(Samples.procedure(false), Samples.UNIT, Samples.TODAY, findings).check(none, Set.of("DENGHI"));
        assertThat(findings.errors()).isEmpty();

        check(none, false);
        assertThat(fields()).containsExactly("paper-DENGHI");
    }

    @Test
    void paperThatTheProcedureDoesNotKnowIsRefused() {
        CoverForm odd = new CoverForm(
                "HKD",
                "C03388",
                "COUNTER",
                "CITIZEN",
                Samples.PERSON,
                null,
                null,
                Map.of("revenue", "1"),
                Set.of("DENGHI", "../../etc/passwd"),
                false);

        check(odd, false);

        assertThat(fields()).containsExactly("");
    }

    @Test
    void factsAreReadByTheirType() {
        Map<String, String> facts = new FactCheck(findings)
                .check(
                        Samples.procedure(false).facts(),
                        Map.of("revenue", "95.000.000,5", "eventOn", "01/04/2020", "insured", "true"));

        assertThat(findings.errors()).isEmpty();
        assertThat(facts)
                .containsEntry("revenue", "95000000.5")
                .containsEntry("eventOn", "2020-04-01")
                .containsEntry("insured", "true");
    }

    @Test
    void factsThatCannotBeReadAreToldOneByOne() {
        new FactCheck(findings)
                .check(
                        Samples.procedure(false).facts(),
                        Map.of("revenue", "1e9", "eventOn", "2020", "insured", "có lẽ", "admin", "true"));

        assertThat(fields()).containsExactlyInAnyOrder("fact-revenue", "fact-eventOn", "fact-insured", "");
    }

    @Test
    void requiredFactIsAskedFor() {
        new FactCheck(findings).check(Samples.procedure(false).facts(), Map.of("revenue", "   "));
        assertThat(fields()).containsExactly("fact-revenue");
    }

    @ParameterizedTest
    @CsvSource({
        "HKD, 4, CASH,, months",
        "HKD, 0, CASH,, months",
        "HKD, ba, CASH,, months",
        "MOTLAN, 2, CASH,, months",
        "NCC, 1, CASH,, group",
        "HKD, 1, GOLD,, payChannel",
        "HKD, 1, BANK,, accountNo",
        "HKD, 1, BANK, 12<34567, accountNo"
    })
    void benefitOutsideTheProcedureIsRefused(
            String group, String months, String channel, String account, String field) {
        new BenefitCheck(Samples.procedure(false), findings).check(new BenefitForm(group, months, channel, account));
        assertThat(fields()).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"Tiền mặt, CASH", "bưu điện, POST", "Qua bưu điện, POST", "TÀI KHOẢN, BANK", "post, POST"})
    void payChannelIsTakenAsListsWriteIt(String typed, PayChannel channel) {
        BenefitCheck.Checked checked = new BenefitCheck(Samples.procedure(false), findings)
                .check(new BenefitForm("HKD", "1", typed, "0123 456 789"));

        assertThat(findings.errors()).isEmpty();
        assertThat(checked.payChannel()).isEqualTo(channel);
        assertThat(checked.accountNo()).isEqualTo(channel == PayChannel.BANK ? "0123456789" : null);
    }

    private CoverCheck.Checked check(CoverForm form, boolean list) {
        Procedure procedure = Samples.procedure(list);
        return new CoverCheck(procedure, Samples.UNIT, Samples.TODAY, findings).check(form, Set.of());
    }

    private List<String> fields() {
        return findings.errors().stream().map(InputProblem.Entry::field).toList();
    }
}
