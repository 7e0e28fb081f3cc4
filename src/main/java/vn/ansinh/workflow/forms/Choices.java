package vn.ansinh.workflow.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.DossierEvent;
import vn.ansinh.dossier.EventKind;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.dossier.Stage;
import vn.ansinh.dossier.Stages;
import vn.ansinh.dossier.Transfers;
import vn.ansinh.organisation.Role;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.workflow.forms.DossierView.Choice;

/** Which outcomes a stage offers, in the words of that stage. */
@Component
class Choices {

    private final Transfers transfers;

    Choices(Transfers transfers) {
        this.transfers = transfers;
    }

    List<Choice> of(Dossier dossier, Procedure procedure, Stage stage, List<DossierEvent> events) {
        List<Choice> choices = new ArrayList<>();
        choices.add(forward(procedure, stage.code()));
        if (stage.code() == StageCode.HANDOVER || !dossier.status().isOpen()) {
            return choices;
        }
        choices.add(new Choice(
                Outcome.SUPPLEMENT,
                "Yêu cầu người nộp bổ sung giấy tờ",
                "Đồng hồ dừng lại. Người nộp có %d ngày làm việc để bổ sung tại nơi tiếp nhận."
                        .formatted(procedure.supplementDays()),
                true,
                asked(stage, events)));
        Optional<StageCode> before = Stages.before(procedure, stage.code());
        before.ifPresent(code -> choices.add(new Choice(
                Outcome.RETURN,
                "Trả lại khâu trước",
                "Hồ sơ quay về khâu «%s» để làm lại.".formatted(code.vietnamese()),
                true,
                null)));
        choices.add(new Choice(
                Outcome.TRANSFER,
                "Chuyển đơn vị khác",
                "Hồ sơ nộp nhầm nơi: đơn vị nhận giải quyết lại khâu này từ đầu; ngày hẹn trả không đổi.",
                true,
                transfers.targets(dossier, stage).isEmpty()
                        ? "Không có đơn vị cùng loại nào khác thuộc cùng cơ quan quyết định."
                        : null));
        choices.add(new Choice(
                Outcome.REFUSE,
                "Từ chối giải quyết",
                "Cả hồ sơ bị từ chối; người nộp nhận văn bản nêu rõ lý do.",
                true,
                null));
        return choices;
    }

    private static Choice forward(Procedure procedure, StageCode code) {
        Role signOff = procedure.stage(code).signOff();
        String hint = signOff == null
                ? "Hồ sơ chuyển ngay sang bước sau."
                : "%s duyệt rồi hồ sơ mới chuyển sang bước sau.".formatted(signOff.vietnamese());
        String label = switch (code) {
            case REVIEW -> "Đủ điều kiện, đề nghị hỗ trợ";
            case CONFIRMATION -> "Xác nhận thông tin là đúng";
            case APPRAISAL -> "Đủ điều kiện, đề nghị phê duyệt";
            case FORWARD -> "Đã lập và gửi hồ sơ lên cấp trên";
            case HANDOVER -> "Đã trả kết quả cho người nộp";
            case POSTING, APPROVAL, PAYOUT -> "Chuyển khâu sau";
        };
        return new Choice(Outcome.FORWARD, label, code == StageCode.HANDOVER ? "Hồ sơ kết thúc." : hint, false, null);
    }

    /** The law allows it once (NĐ 61/2018 Điều 17). */
    private static @Nullable String asked(Stage stage, List<DossierEvent> events) {
        boolean before = events.stream()
                .anyMatch(event -> event.kind() == EventKind.SUPPLEMENT_ASKED
                        && !event.at().isBefore(stage.enteredAt()));
        return before ? "Khâu này đã yêu cầu bổ sung một lần (NĐ 61/2018 Điều 17)." : null;
    }
}
