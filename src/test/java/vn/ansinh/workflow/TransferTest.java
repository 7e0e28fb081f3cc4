package vn.ansinh.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.ansinh.decision.Decisions;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.DossierAccess;
import vn.ansinh.dossier.DossierStatus;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.dossier.Stage;
import vn.ansinh.dossier.Stages;
import vn.ansinh.dossier.Transfers;
import vn.ansinh.organisation.Unit;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.support.AnSinhTest;

/** Dossiers that came to the wrong unit, on each route that can hand them on. */
@AnSinhTest
@Import(Play.class)
class TransferTest {

    /** A commune of another district of the same province. */
    private static final String OTHER = "C03433";

    @Autowired
    Play play;

    @Autowired
    Stages stages;

    @Autowired
    Transfers transfers;

    @Autowired
    DossierAccess access;

    @Autowired
    Decisions decisions;

    @BeforeEach
    void morning() {
        play.at("2020-04-29T08:00");
    }

    @Test
    void communeHandsTheDossierToTheRightOneAndTheRestFollowsThatOne() {
        String number = household();
        play.at("2020-05-04T08:00");
        play.work(number, Names.HANDLE_STAGE, to(OTHER));
        assertThat(play.groupOf(number, Names.SIGN_OFF_STAGE)).isEqualTo("CHAIRMAN@" + Play.COMMUNE);
        play.agree(number);

        assertThat(play.groupOf(number, Names.HANDLE_STAGE)).isEqualTo("REVIEWER@" + OTHER);
        Stage again = stages.last(number, StageCode.REVIEW);
        assertThat(again.run()).isEqualTo(2);
        assertThat(play.day(Objects.requireNonNull(again.dueAt()))).isEqualTo(LocalDate.of(2020, 5, 11));
        Dossier dossier = play.dossier(number);
        assertThat(dossier.dueOn()).isEqualTo(LocalDate.of(2020, 5, 19));
        assertThat(dossier.receivingUnitId()).isEqualTo(Play.COMMUNE);
        assertThat(dossier.districtUnitId()).isNotEqualTo("D105").startsWith("D");
        assertThat(play.events(number)).containsSubsequence("STAGE_LEFT", "TRANSFERRED", "STAGE_ENTERED");
        assertThat(play.ends(number)).contains("endEvent_stageTransferred");

        assertThat(access.maySee(dossier, "xetduyet.03388")).isTrue();
        assertThat(access.maySee(dossier, "xetduyet.03433")).isTrue();
        assertThat(access.maySee(dossier, "xetduyet.03389")).isFalse();
        assertThatThrownBy(() -> play.completeAs(
                        "xetduyet.03388", play.task(number, Names.HANDLE_STAGE).id(), Map.of("outcome", "FORWARD")))
                .hasMessageContaining("không thuộc đơn vị");

        play.forward(number);
        play.agree(number);
        String district = String.valueOf(play.dossier(number).districtUnitId());
        assertThat(play.groupOf(number, Names.HANDLE_STAGE)).isEqualTo("CONFIRMER@T" + district.substring(1));
        play.forward(number);
        assertThat(play.groupOf(number, Names.HANDLE_STAGE)).isEqualTo("APPRAISER@" + district);
        play.forward(number);
        play.agree(number);
        play.decide("P12", "QD15-HKD", decisions, number);
        play.payAllBut(play.send("P12", district));
        assertThat(play.groupOf(number, Names.HANDLE_STAGE))
                .as("handed over where the applicant applied")
                .isEqualTo("RECEIVER@" + Play.COMMUNE);
        play.forward(number);
        assertThat(play.dossier(number).status()).isEqualTo(DossierStatus.HANDED_OVER);
    }

    @Test
    void taxOfficeAndDistrictHandItOnBesideThem() {
        String number = household();
        play.forward(number);
        play.agree(number);
        Unit tax = target(number, StageCode.CONFIRMATION);
        play.work(number, Names.HANDLE_STAGE, to(tax.id()));
        assertThat(play.groupOf(number, Names.HANDLE_STAGE)).isEqualTo("CONFIRMER@" + tax.id());
        assertThat(play.dossier(number).districtUnitId()).isEqualTo("D105");
        play.forward(number);
        assertThat(play.groupOf(number, Names.HANDLE_STAGE)).isEqualTo("APPRAISER@D105");
        Unit district = target(number, StageCode.APPRAISAL);
        play.work(number, Names.HANDLE_STAGE, to(district.id()));
        play.agree(number);
        assertThat(play.groupOf(number, Names.HANDLE_STAGE)).isEqualTo("APPRAISER@" + district.id());

        play.work(number, Names.HANDLE_STAGE, Map.of("outcome", "RETURN", "reason", "Xác nhận lại"));
        play.agree(number);
        assertThat(play.groupOf(number, Names.HANDLE_STAGE)).isEqualTo("CONFIRMER@" + tax.id());
    }

    @Test
    void headRefusesToHandItOn() {
        String number = household();
        play.work(number, Names.HANDLE_STAGE, to(OTHER));
        play.work(number, Names.SIGN_OFF_STAGE, Map.of("agreed", false, "note", "Đúng địa bàn xã ta"));
        assertThat(play.groupOf(number, Names.HANDLE_STAGE)).isEqualTo("REVIEWER@" + Play.COMMUNE);
        play.forward(number);
        play.agree(number);
        assertThat(play.groupOf(number, Names.HANDLE_STAGE)).isEqualTo("CONFIRMER@T105");
    }

    @Test
    void onlyUnitsOfTheSameKindTimeAndDeciderCanGetIt() {
        String number = household();
        String here = Play.COMMUNE;
        for (String wrong : List.of(here, "D106", "C00001", "P12", "C03388.25", "x", "")) {
            assertThatThrownBy(() -> play.work(number, Names.HANDLE_STAGE, to(wrong)))
                    .as(wrong)
                    .isInstanceOf(InputProblem.class)
                    .hasMessageContaining("Chọn đơn vị cùng loại");
        }
        assertThatThrownBy(
                        () -> play.work(number, Names.HANDLE_STAGE, Map.of("outcome", "TRANSFER", "targetUnit", OTHER)))
                .hasMessageContaining("lý do");
        Stage review = stages.last(number, StageCode.REVIEW);
        assertThat(transfers.search(play.dossier(number), review, transfers.nameOf(target(number, StageCode.REVIEW))))
                .hasSizeGreaterThanOrEqualTo(1);
        assertThat(transfers.search(play.dossier(number), review, "khong co xa nay"))
                .isEmpty();
    }

    @Test
    void districtRouteHandsItOnWithinTheDistrictThatDecides() {
        play.at("2024-04-19T08:00");
        String number = play.submit("ND20-MAITANG", Play.COMMUNE, play.person("K5C", 1, 7_200_000));
        Stage review = stages.last(number, StageCode.REVIEW);
        assertThat(transfers.targets(play.dossier(number), review))
                .isNotEmpty()
                .allSatisfy(unit -> assertThat(unit.parentId()).isEqualTo("D105"));
        String beside = target(number, StageCode.REVIEW).id();
        play.work(number, Names.HANDLE_STAGE, to(beside));
        signOffIfAsked(number);
        assertThat(play.groupOf(number, Names.HANDLE_STAGE)).isEqualTo("REVIEWER@" + beside);
        assertThat(stages.last(number, StageCode.REVIEW).run()).isEqualTo(2);
    }

    @Test
    void departmentRouteHandsItOnAtCommuneAndDistrict() {
        play.at("2022-04-11T08:00");
        String number = play.submit("ND131-MAITANG", Play.COMMUNE, play.person("NCC", 1, 14_900_000));
        play.work(number, Names.HANDLE_STAGE, to(OTHER));
        signOffIfAsked(number);
        assertThat(play.groupOf(number, Names.HANDLE_STAGE)).isEqualTo("REVIEWER@" + OTHER);
        play.forward(number);
        signOffIfAsked(number);
        Unit district = target(number, StageCode.APPRAISAL);
        play.work(number, Names.HANDLE_STAGE, to(district.id()));
        signOffIfAsked(number);
        assertThat(play.groupOf(number, Names.HANDLE_STAGE)).isEqualTo("APPRAISER@" + district.id());
        assertThat(stages.list(play.dossier(number).id()))
                .extracting(Stage::outcome)
                .containsExactly(Outcome.TRANSFER, Outcome.FORWARD, Outcome.TRANSFER, null);
    }

    @Test
    void communeThatDecidesItselfHasNobodyToHandItTo() {
        play.at("2025-08-04T08:00");
        String commune =
                play.text("SELECT id FROM unit WHERE parent_id = 'P12.25' AND kind = 'COMMUNE' ORDER BY id LIMIT 1");
        String number = play.submit("TWO-TIER-TCXH", commune, play.person("K1", 1, 750_000));
        assertThat(transfers.targets(play.dossier(number), stages.last(number, StageCode.REVIEW)))
                .isEmpty();
    }

    private String household() {
        return play.submit("QD15-HKD", Play.COMMUNE, play.person("HKD", 1, 1_000_000));
    }

    private Unit target(String number, StageCode stage) {
        return transfers
                .targets(play.dossier(number), stages.last(number, stage))
                .get(0);
    }

    private void signOffIfAsked(String number) {
        if (play.isOpen(number, Names.SIGN_OFF_STAGE)) {
            play.agree(number);
        }
    }

    private static Map<String, Object> to(String unitId) {
        return Map.of("outcome", "TRANSFER", "targetUnit", unitId, "reason", "Hộ kinh doanh ở địa bàn khác");
    }
}
