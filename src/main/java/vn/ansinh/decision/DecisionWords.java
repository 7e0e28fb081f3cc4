package vn.ansinh.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.letter.DecisionLine;
import vn.ansinh.letter.Issuer;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.UnitKind;
import vn.ansinh.organisation.Units;
import vn.ansinh.procedure.GroupRule;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.shared.Dates;

/** What the decision and its submission say alike: grounds, offices, the list. */
@Component
class DecisionWords {

    private final DecisionMapper mapper;
    private final Procedures procedures;
    private final Units units;

    DecisionWords(DecisionMapper mapper, Procedures procedures, Units units) {
        this.mapper = mapper;
        this.procedures = procedures;
        this.units = units;
    }

    /** The version in force on the day of the paper, or the last one when it has run out. */
    Procedure procedure(Decision decision, LocalDate on) {
        return procedures
                .inForce(decision.procedureCode(), on)
                .orElseGet(() -> procedures.all().stream()
                        .filter(p -> p.code().equals(decision.procedureCode()))
                        .reduce((older, newer) -> newer)
                        .orElseThrow());
    }

    List<DecisionLine> lines(long decisionId, Procedure procedure) {
        Map<String, String> groups =
                procedure.groups().stream().collect(Collectors.toMap(GroupRule::code, GroupRule::name));
        return mapper.listLines(decisionId).stream()
                .map(l -> new DecisionLine(
                        l.unitName(),
                        l.fullName(),
                        l.birthYear(),
                        l.idNumber(),
                        l.address(),
                        groups.getOrDefault(l.benefitGroup(), l.benefitGroup()),
                        Dates.period(l.periodFrom(), l.months()),
                        l.amount()))
                .toList();
    }

    static List<String> grounds(Procedure procedure, Unit unit) {
        List<String> grounds = new ArrayList<>();
        procedure.legalBasis().forEach(basis -> grounds.add(basis.startsWith("Căn cứ") ? basis : "Căn cứ " + basis));
        grounds.add(
                unit.kind() == UnitKind.PROVINCE
                        ? "Theo đề nghị của Giám đốc Sở Lao động - Thương binh và Xã hội"
                        : "Theo đề nghị của bộ phận chuyên môn về lao động, xã hội");
        return grounds;
    }

    @Nullable
    String superior(Unit unit) {
        String parent = unit.parentId();
        return parent == null ? null : Issuer.agency(units.get(parent));
    }

    static String authority(Unit unit) {
        return unit.kind() == UnitKind.DEPARTMENT ? "Giám đốc " + unit.name() : "Chủ tịch " + Issuer.agency(unit);
    }

    static String payers(Unit unit) {
        return unit.kind() == UnitKind.PROVINCE
                ? "Ủy ban nhân dân các huyện, thành phố"
                : "Đơn vị chi trả theo hợp đồng";
    }

    String place(Unit unit) {
        return Issuer.place(unit.kind() == UnitKind.DEPARTMENT ? units.ancestor(unit.id(), UnitKind.PROVINCE) : unit);
    }
}
