package vn.ansinh.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ansinh.shared.InputProblem;

class PersonCheckTest {

    private final Findings findings = new Findings();

    @Test
    void wholePersonPasses() {
        CheckedPerson person = check(Samples.PERSON, true);

        assertThat(findings.errors()).isEmpty();
        assertThat(findings.warnings()).isEmpty();
        assertThat(person.birth()).isEqualTo(new Birth(1970, null));
        assertThat(person.sex()).isEqualTo("F");
    }

    @Test
    void nameFromAMacIsBroughtIntoOneForm() {
        String apart = Normalizer.normalize("  Đặng   Thị Ước ", Normalizer.Form.NFD);

        CheckedPerson person = check(named(apart), true);

        assertThat(person.name()).isEqualTo("Đặng Thị Ước");
        assertThat(findings.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "<script>alert(1)</script>", "Nguyễn 2", "'; DROP TABLE dossier; --"})
    void implausibleNameIsRefused(String name) {
        check(named(name), true);

        assertThat(fields()).containsExactly("name");
    }

    @Test
    void nameOfAMillionLettersIsRefusedAndNotKept() {
        CheckedPerson person = check(named("a".repeat(1_000_000)), true);

        assertThat(fields()).containsExactly("name");
        assertThat(person.name().length()).isLessThanOrEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource({"012 170 000 001, 012170000001", "012.170.000.001, 012170000001", "045123456, 045123456"})
    void numberIsTakenAsPeopleGroupIt(String typed, String digits) {
        assertThat(check(numbered(typed, "1970"), true).idNumber()).isEqualTo(digits);
        assertThat(findings.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12170000001", "0121700000012", "01217000000a", "000000000000", "٠١٢١٧٠٠٠٠٠٠١", "-12345678"})
    void numberOfAnotherLengthOrScriptIsRefused(String typed) {
        check(numbered(typed, "1970"), true);

        assertThat(fields()).containsExactly("idNumber");
    }

    @Test
    void missingNumberIsAskedForWhereItIsNeeded() {
        check(numbered(null, "1970"), true);
        assertThat(fields()).containsExactly("idNumber");
    }

    @Test
    void childWithoutANumberNeedsABirthDate() {
        check(numbered(null, null), false);
        assertThat(fields()).containsExactly("birth");
    }

    @Test
    void sexAndYearThatDifferFromTheNumberAreOnlyAskedAbout() {
        check(new PersonForm("Lò Thị Mẫu", "012070000001", null, "1971", "F", "Bản Mẫu"), true);

        assertThat(findings.errors()).isEmpty();
        assertThat(findings.warnings()).hasSize(2);
        assertThat(findings.warnings().get(0)).contains("giới tính");
        assertThat(findings.warnings().get(1)).contains("1971").contains("1970");
    }

    @Test
    void numberOfNoProvinceIsOnlyAskedAbout() {
        check(numbered("999170000001", "1970"), true);

        assertThat(findings.errors()).isEmpty();
        assertThat(findings.warnings()).singleElement().asString().contains("mã tỉnh");
    }

    @Test
    void numberTellsYearAndSexWhenNobodyElseDoes() {
        CheckedPerson person = check(new PersonForm("Lò Mẫu", "012312000001", null, null, null, "Bản Mẫu"), true);

        assertThat(findings.errors()).isEmpty();
        assertThat(person.sex()).isEqualTo("F");
        assertThat(person.birth()).isEqualTo(new Birth(2012, null));
    }

    @Test
    void twoNumbersOfTheSameSortAreRefused() {
        check(new PersonForm("Lò Mẫu", "012170000001", "012170000002", null, null, "Bản Mẫu"), true);
        assertThat(fields()).containsExactly("otherIdNumber");
    }

    @Test
    void oldCardIsWarnedAboutSince2025() {
        new PersonCheck("", LocalDate.of(2025, 1, 2), findings).check(numbered("045123456", "1970"), true);
        assertThat(findings.warnings()).singleElement().asString().contains("CMND");
    }

    @ParameterizedTest
    @CsvSource({"1950, 1950,", "03/1950, 1950,", "12/03/1950, 1950, 1950-03-12", "5-9-1962, 1962, 1962-09-05"})
    void birthIsAsExactAsItIsKnown(String typed, int year, @Nullable LocalDate on) {
        CheckedPerson person = check(numbered("045123456", typed), true);

        assertThat(findings.errors()).isEmpty();
        assertThat(person.birth()).isEqualTo(new Birth(year, on));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/1950", "13/1950", "00/1950", "1899", "30/04/2020", "2021", "năm 1950", "12/03/50"})
    void birthThatCannotBeIsRefused(String typed) {
        check(numbered("045123456", typed), true);

        assertThat(fields()).containsExactly("birth");
    }

    @ParameterizedTest
    @CsvSource({"Nam, M", "nữ, F", "NỮ, F", "m, M"})
    void sexIsTakenAsListsWriteIt(String typed, String sex) {
        assertThat(check(new PersonForm("Lò Mẫu", null, null, "1970", typed, "Bản Mẫu"), false)
                        .sex())
                .isEqualTo(sex);
    }

    @Test
    void otherSexAndEndlessAddressAreRefused() {
        check(new PersonForm("Lò Mẫu", null, null, "1970", "x", "b".repeat(301)), false);
        assertThat(fields()).containsExactlyInAnyOrder("sex", "address");
    }

    @Test
    void ageCountsWholeYears() {
        LocalDate day = LocalDate.of(2021, 7, 1);
        assertThat(new Birth(2017, LocalDate.of(2017, 7, 2)).ageOn(day)).isEqualTo(3);
        assertThat(new Birth(2017, LocalDate.of(2017, 7, 1)).ageOn(day)).isEqualTo(4);
        assertThat(new Birth(1941, null).ageOn(day)).isEqualTo(80);
    }

    private CheckedPerson check(PersonForm form, boolean numberRequired) {
        return new PersonCheck("", Samples.TODAY, findings).check(form, numberRequired);
    }

    private List<String> fields() {
        return findings.errors().stream().map(InputProblem.Entry::field).toList();
    }

    private static PersonForm named(String name) {
        return new PersonForm(name, "012170000001", null, "1970", "F", "Bản Mẫu");
    }

    private static PersonForm numbered(@Nullable String number, @Nullable String birth) {
        return new PersonForm("Lò Mẫu", number, null, birth, null, "Bản Mẫu");
    }
}
