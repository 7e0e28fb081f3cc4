package vn.ansinh.intake;

import vn.ansinh.dossier.HandlingUnits;
import vn.ansinh.dossier.Overlap;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.UnitKind;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.StageRule;
import vn.ansinh.shared.InputProblem;

/**
 * Somebody without an account types: at any commune where an officer waits for it. Whoever knows a number may be anybody,
 * so nothing is told of whose dossier lies where.
 */
record PublicDoor(Officers officers, HandlingUnits handlingUnits) implements Door {

    @Override
    public void admit(Procedure procedure, Unit unit) {
        StageRule first = procedure.stages().get(0);
        Unit office = handlingUnits.of(unit.id(), first.level());
        if (unit.kind() != UnitKind.COMMUNE
                || unit.agencyCode() == null
                || officers.list(office.id(), first.worker()).isEmpty()) {
            throw new InputProblem(
                    "unitId",
                    "%s chưa nhận hồ sơ trực tuyến của thủ tục này: chọn nơi khác, hoặc nộp trực tiếp tại Bộ phận tiếp nhận và trả kết quả."
                            .formatted(unit.name()));
        }
    }

    @Override
    public String tell(Overlap overlap) {
        return "%s: đã có hồ sơ khác đề nghị hoặc hưởng khoản hỗ trợ này trong cùng thời gian. Mỗi người chỉ hưởng một lần; nếu vẫn nộp, cán bộ sẽ đối chiếu."
                .formatted(overlap.fullName());
    }
}
