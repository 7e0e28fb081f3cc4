package vn.ansinh.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.ansinh.clock.DayUnit;
import vn.ansinh.decision.Decisions;
import vn.ansinh.dossier.DossierProcess;
import vn.ansinh.dossier.DossierStatus;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.Actor;
import vn.ansinh.support.AnSinhTest;

/** The routes whose decider is the district, the department or, since July 2025, the commune; and the list. */
@AnSinhTest
@Import(Play.class)
class SmallerRoutesTest {

    @Autowired
    Play play;

    @Autowired
    Decisions decisions;

    @Autowired
    DossierProcess process;

    @Autowired
    Procedures procedures;

    @Test
    void districtDecidesMonthlyAllowance() {
        play.at("2024-04-19T08:00");
        String number = play.submit("ND20-TCXH", Play.COMMUNE, play.person("K5C", 1, 360_000));
        play.forward(number);
        play.agree(number);
        play.at("2024-05-13T08:00");
        forwardUntilDecision(number);
        play.decide("D105", "ND20-TCXH", decisions, number);
        play.payAllBut(play.send("D105", "D105"));
        play.forward(number);
        assertThat(play.dossier(number).status()).isEqualTo(DossierStatus.HANDED_OVER);
        assertThat(play.ends(number)).contains("endEvent_dossierHandedOver");
    }

    @Test
    void departmentDecidesWithCalendarDaysAfterWorkingDays() {
        play.at("2022-04-11T08:00");
        String number = play.submit("ND131-MAITANG", Play.COMMUNE, play.person("NCC", 1, 14_900_000));
        assertThat(procedures
                        .get(play.dossier(number).procedureVersionId())
                        .stage(StageCode.APPROVAL)
                        .limit()
                        .unit())
                .isEqualTo(DayUnit.CALENDAR);
        // 5 working days to 18/04, 7 more to 27/04, 12 calendar days to 09/05 (a Monday).
        assertThat(play.dossier(number).dueOn()).isEqualTo(LocalDate.of(2022, 5, 9));
        forwardUntilDecision(number);
        play.decide("S12", "ND131-MAITANG", decisions, number);
        play.payAllBut(play.send("S12", "D105"));
        play.forward(number);
        assertThat(play.dossier(number).status()).isEqualTo(DossierStatus.HANDED_OVER);
    }

    @Test
    void communeDecidesSinceTheReform() {
        play.at("2025-08-04T08:00");
        String commune =
                play.text("SELECT id FROM unit WHERE parent_id = 'P12.25' AND kind = 'COMMUNE' ORDER BY id LIMIT 1");
        String number = play.submit("TWO-TIER-TCXH", commune, play.person("K1", 1, 750_000));
        forwardUntilDecision(number);
        play.decide(commune, "TWO-TIER-TCXH", decisions, number);
        play.payAllBut(play.send(commune, commune));
        play.forward(number);
        assertThat(play.dossier(number).status()).isEqualTo(DossierStatus.HANDED_OVER);
    }

    @Test
    void whoWithdrawsUnderTheFormsOf2025GetsANoticeThatTheDossierIsStopped() {
        play.at("2025-08-04T08:00");
        String commune =
                play.text("SELECT id FROM unit WHERE parent_id = 'P12.25' AND kind = 'COMMUNE' ORDER BY id LIMIT 1");
        String number = play.submit("TWO-TIER-TCXH", commune, play.person("K1", 1, 750_000));

        process.withdraw(number, "Chuyển nơi cư trú", new Actor("tiepnhan." + commune.substring(1), commune));

        assertThat(play.text("SELECT l.title FROM letter l JOIN dossier d ON d.id = l.dossier_id WHERE l.kind = 'STOP'"
                        + " AND d.number = '" + number + "'"))
                .isEqualTo("Thông báo dừng giải quyết hồ sơ " + number);
    }

    @Test
    void listIsPostedForThePublicBeforeTheDistrictAppraisesIt() {
        play.at("2020-05-11T08:00");
        String number = play.submit(
                "QD15-LIST", "C03390", play.person("HONGHEO", 3, 750_000), play.person("HONGHEO", 3, 750_000));
        play.forward(number);
        play.agree(number);
        assertThat(play.dossier(number).stageCode()).isEqualTo(StageCode.POSTING);

        play.at("2020-05-21T08:00");
        assertThat(play.dossier(number).stageCode()).isEqualTo(StageCode.APPRAISAL);
        play.work(number, Names.HANDLE_STAGE, Map.of("outcome", "REFUSE", "reason", "Danh sách trùng"));
        play.agree(number);
        assertThat(play.dossier(number).status()).isEqualTo(DossierStatus.REFUSED);
    }

    private void forwardUntilDecision(String number) {
        for (int turn = 0; play.dossier(number).status() != DossierStatus.AWAITING_DECISION; turn++) {
            assertThat(turn).as("turns of " + number).isLessThan(12);
            if (play.dossier(number).stageCode() == StageCode.POSTING) {
                play.at("2025-08-20T08:00");
            } else if (play.isOpen(number, Names.SIGN_OFF_STAGE)) {
                play.agree(number);
            } else {
                play.forward(number);
            }
        }
    }
}
