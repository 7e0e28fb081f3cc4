package vn.ansinh.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import vn.ansinh.clock.DayUnit;
import vn.ansinh.clock.TimeLimit;

class ProcedureFilesTest {

    private static final String HKD = "QD15-HKD@2020-04-24.yaml";
    private static final String TCXH = "ND20-TCXH@2021-07-01.yaml";

    private final Map<String, Procedure> shipped =
            ProcedureFiles.shipped().stream().collect(Collectors.toMap(Procedure::code, procedure -> procedure));

    @Test
    void everyProcedureOfTheProvinceIsShipped() {
        assertThat(shipped)
                .containsOnlyKeys(
                        "QD15-HKD",
                        "QD15-TAMHOAN",
                        "QD15-TUDO",
                        "QD15-CHAMDUT",
                        "QD15-LIST",
                        "QD23-HKD",
                        "ND20-TCXH",
                        "ND20-MAITANG",
                        "ND131-MAITANG",
                        "TWO-TIER-TCXH");
        assertThat(shipped.get("QD15-HKD").id()).isEqualTo("QD15-HKD@2020-04-24");
    }

    @Test
    void limitsAreThoseOfTheLawInTheirOrder() {
        assertThat(limits("QD15-HKD")).isEqualTo("5W 2W 3W 2W");
        assertThat(limits("QD15-TAMHOAN")).isEqualTo("3W 3W 2W");
        assertThat(limits("QD15-TUDO")).isEqualTo("5W 3W 2W");
        assertThat(limits("QD15-CHAMDUT")).isEqualTo("5W 3W 2W");
        assertThat(limits("QD15-LIST")).isEmpty();
        assertThat(limits("QD23-HKD")).isEqualTo("3W 2W 2W 2W");
        assertThat(limits("ND20-TCXH")).isEqualTo("7W 2W 3W 7W 3W");
        assertThat(limits("ND20-MAITANG")).isEqualTo("2W 2W 1W");
        assertThat(limits("ND131-MAITANG")).isEqualTo("5W 7W 12C");
        assertThat(limits("TWO-TIER-TCXH")).isEqualTo("3W 2W 2W");
    }

    private String limits(String code) {
        return shipped.get(code).limits().stream()
                .map(limit -> limit.days() + (limit.unit() == DayUnit.WORKING ? "W" : "C"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void eachDeciderHasItsProcess() {
        Map<Level, String> processes = Map.of(
                Level.PROVINCE, "supportApplication",
                Level.DISTRICT, "districtApplication",
                Level.DEPARTMENT, "departmentApplication",
                Level.COMMUNE, "communeApplication");
        assertThat(shipped.values())
                .isNotEmpty()
                .allSatisfy(
                        procedure -> assertThat(procedure.processKey()).isEqualTo(processes.get(procedure.decider())));
    }

    @Test
    void aListHasCampaignDatesInsteadOfLimits() {
        Procedure list = shipped.get("QD15-LIST");
        assertThat(list.listProcedure()).isTrue();
        assertThat(list.stage(StageCode.PAYOUT).deadline()).isEqualTo(LocalDate.of(2020, 6, 30));
        assertThat(list.groups()).extracting(GroupRule::code).containsExactly("NCC", "BTXH", "HONGHEO", "CANNGHEO");
    }

    @Test
    void aStageThatIsNotThereIsRefused() {
        assertThat(shipped.get("QD15-TAMHOAN").has(StageCode.REVIEW)).isFalse();
        assertThatThrownBy(() -> shipped.get("QD15-TAMHOAN").stage(StageCode.REVIEW))
                .hasMessageContaining("QD15-TAMHOAN@2020-04-24 has no stage REVIEW");
    }

    @Test
    void oneCodeHasOtherLimitsWhenItIsReceivedUnderAnotherVersion() {
        assertThat(shipped.get("QD15-HKD").nationalCode())
                .isEqualTo(shipped.get("QD23-HKD").nationalCode());
        assertThat(shipped.get("QD15-HKD").receivableOn(LocalDate.of(2020, 12, 31)))
                .isTrue();
        assertThat(shipped.get("QD15-HKD").receivableOn(LocalDate.of(2021, 1, 1)))
                .isFalse();
        assertThat(shipped.get("QD15-HKD").receivableOn(LocalDate.of(2020, 4, 23)))
                .isFalse();
    }

    @Test
    void aProcedureComesBackFromItsJsonAsItWas() {
        assertThat(shipped.values())
                .isNotEmpty()
                .allSatisfy(procedure -> assertThat(ProcedureJson.read(ProcedureJson.write(procedure)))
                        .isEqualTo(procedure));
    }

    @Test
    void onlyTheLastDayOfReceiptMayChangeWithoutANewVersion() {
        Procedure hkd = shipped.get("QD15-HKD");
        Procedure closed = parse(HKD, text(HKD).replace("receivedTo: 2020-12-31", "receivedTo: 2020-07-31"));
        Procedure other = parse(HKD, text(HKD).replace("days: 5", "days: 4"));
        assertThat(ProcedureJson.bindingHash(closed)).isEqualTo(ProcedureJson.bindingHash(hkd));
        assertThat(ProcedureJson.bindingHash(other)).isNotEqualTo(ProcedureJson.bindingHash(hkd));
        assertThat(other.limits().get(0)).isEqualTo(new TimeLimit(4, DayUnit.WORKING));
    }

    @ParameterizedTest(name = "{1} instead of {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            name: Hỗ trợ hộ             | nome: Hỗ trợ hộ             | name: missing
            name: Hỗ trợ hộ             | nome: Hỗ trợ hộ             | nome: unknown key
            processKey: supportApplication | processKey:              | processKey: missing
            code: QD15-HKD              | code: QD15-hkd              | code: only A-Z
            code: QD15-HKD              | code: QD15-OTHER            | the file of QD15-OTHER must be named QD15-OTHER@2020-04-24.yaml
            receivedTo: 2020-12-31      | receivedTo: 2020-01-31      | receivedTo: before receivedFrom
            receivedTo: 2020-12-31      | receivedTo: 31/12/2020      | receivedTo: Cannot deserialize
            receivedTo: 2020-12-31      | id: QD23-HKD@2021-07-07     | id: is made of code
            periodFrom: 2020-04-01      | periodFrom: 2020-04-02      | periodFrom: must be the first day
            decider: PROVINCE           | decider: DISTRICT           | level: must be the decider DISTRICT
            decider: PROVINCE           | decider: KING               | decider: Cannot deserialize
            supplementDays: 10          | supplementDays: 0           | supplementDays: must be at least 1
            listProcedure: false        | listProcedure: [no]         | listProcedure: one value expected
            code: CONFIRMATION          | code: APPRAISAL             | stages[2].code: APPRAISAL cannot come after APPRAISAL
            code: APPRAISAL             | code: REVIEW                | stages[2].code: REVIEW cannot come after CONFIRMATION
            code: HANDOVER              | code: POSTING               | stages: HANDOVER is missing
            code: CONFIRMATION          | code: POSTING               | stages[1].worker: POSTING is done by nobody
            level: TAX                  | level: DISTRICT             | stages[1].level: DISTRICT has no CONFIRMER
            signOff: CHAIRMAN           | signOff: LEADER             | stages[0].signOff: REVIEW is signed by CHAIRMAN
            worker: REVIEWER            | colour: red                 | stages[0].colour: unknown key
            days: 5, unit: WORKING      | days: 5                     | stages[0].limit.unit: missing
            days: 5, unit: WORKING      | days: 0, unit: WORKING      | stages[0].limit: must be at least 1 day
            days: 5, unit: WORKING      | days: -1, unit: WORKING     | stages[0].limit: Cannot construct
            days: 5, unit: WORKING      | days: five, unit: WORKING   | stages[0].limit.days: Cannot coerce
            code: PAYOUT                | code: PAYOUT, deadline: 2020-06-30 | not YAML
            form: original              | form: fax                   | papers.form: fax is none of
            copies: 1                   | copies: 0                   | papers.copies: must be at least 1
            maxMonths: 3                | maxMonths: 13               | groups.maxMonths: must be 1 to 12
            code: NOT_IN_GROUP          | code: OUTSIDE_WINDOW        | refusalReasons: OUTSIDE_WINDOW twice
            name: taxCode               | name: tax code              | facts.name: tax code is not a lowerCamel name
            type: number                | type: money                 | facts.type: money is none of
            situations:                 | situation:                  | situation: unknown key
            listProcedure: false        | listProcedure: true         | situations: a list is not applied for
            """)
    void aBadFileIsNamedWithItsField(String good, String bad, String problem) {
        String text = text(HKD);
        assertThat(text).contains(good);
        assertThatThrownBy(() -> ProcedureFiles.parse(Map.of(HKD, text.replaceFirst(good.replace("[", "\\["), bad))))
                .isInstanceOf(InvalidProcedures.class)
                .hasMessageContaining(HKD + ": ")
                .hasMessageContaining(problem);
    }

    @Test
    void aKeyTwiceIsRefused() {
        assertThatThrownBy(() -> ProcedureFiles.parse(Map.of(HKD, text(HKD) + "\nbenefit: NQ42\n")))
                .hasMessageContaining(HKD + ": not YAML: Duplicate field 'benefit'");
    }

    @Test
    void postingWithoutAnEndIsRefused() {
        String endless = text(TCXH).replace("limit: {days: 2, unit: WORKING}", "");
        assertThatThrownBy(() -> ProcedureFiles.parse(Map.of(TCXH, endless)))
                .hasMessageContaining(TCXH + ": stages[1].limit: POSTING ends by time");
    }

    @Test
    void aStageWithALimitAndADeadlineIsRefused() {
        String both = text(HKD).replaceFirst("limit: ", "deadline: 2020-06-30\n    limit: ");
        assertThatThrownBy(() -> ProcedureFiles.parse(Map.of(HKD, both)))
                .hasMessageContaining(HKD + ": stages[0].deadline: either limit or deadline");
    }

    @Test
    void versionsOfOneCodeMayNotOverlap() {
        String later = "QD15-HKD@2020-10-01.yaml";
        String laterText = text(HKD).replace("receivedFrom: 2020-04-24", "receivedFrom: 2020-10-01");
        assertThatThrownBy(() -> ProcedureFiles.parse(Map.of(HKD, text(HKD), later, laterText)))
                .hasMessageContaining(later + ": receivedFrom: QD15-HKD is still received on 2020-10-01 under " + HKD);
        String closed = text(HKD).replace("receivedTo: 2020-12-31", "receivedTo: 2020-09-30");
        assertThat(ProcedureFiles.parse(Map.of(HKD, closed, later, laterText))).hasSize(2);
    }

    @Test
    void allProblemsOfAllFilesAreToldAtOnce() {
        InvalidProcedures invalid = catchThrowableOfType(
                InvalidProcedures.class,
                () -> ProcedureFiles.parse(Map.of(
                        HKD,
                        text(HKD).replace("copies: 1", "copies: 0").replace("supplementDays: 10", "supplementDays: 0"),
                        TCXH,
                        "[]")));
        assertThat(invalid.problems()).hasSizeGreaterThanOrEqualTo(3).anyMatch(problem -> problem.startsWith(TCXH));
    }

    private static Procedure parse(String file, String text) {
        return ProcedureFiles.parse(Map.of(file, text)).get(0);
    }

    private static String text(String file) {
        try {
            return new ClassPathResource("db/procedures/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
