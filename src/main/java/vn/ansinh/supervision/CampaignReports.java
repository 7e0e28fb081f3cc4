package vn.ansinh.supervision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.UnitKind;
import vn.ansinh.organisation.Units;
import vn.ansinh.procedure.GroupRule;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.NotFound;
import vn.ansinh.supervision.CampaignReport.District;
import vn.ansinh.supervision.CampaignReport.Group;
import vn.ansinh.supervision.figures.Figures;

/** Totals of campaigns, summed by the database from the figures. */
@Service
public class CampaignReports {

    private final SupervisionMapper mapper;
    private final Procedures procedures;
    private final Units units;
    private final Figures figures;
    private final AppClock clock;

    CampaignReports(SupervisionMapper mapper, Procedures procedures, Units units, Figures figures, AppClock clock) {
        this.mapper = mapper;
        this.procedures = procedures;
        this.units = units;
        this.figures = figures;
        this.clock = clock;
    }

    /** The campaigns that the procedures form, by prefix. */
    public List<Campaign> campaigns() {
        Map<String, Campaign> found = new LinkedHashMap<>();
        for (Procedure procedure : procedures.all()) {
            String prefix = procedure.code().substring(0, procedure.code().indexOf('-') + 1);
            found.putIfAbsent(prefix, new Campaign(prefix, title(procedure)));
        }
        return List.copyOf(found.values());
    }

    /**
     * @param campaign the beginning of the procedures' codes, such as {@code QD15-}
     * @param unitId a province, district or commune; null for everything
     * @throws NotFound when no procedure's code begins so
     */
    public CampaignReport report(String campaign, @Nullable String unitId) {
        String area = unitId == null ? "Tất cả các đơn vị" : units.name(unitId);
        return report(campaign, area, unitId == null ? List.of() : mapper.listSubtree(List.of(unitId)));
    }

    /** @param unitIds units that received or decide; none for everything */
    CampaignReport report(String campaign, String area, Collection<String> unitIds) {
        Map<String, Procedure> versions = procedures.all().stream()
                .filter(procedure -> procedure.code().startsWith(campaign))
                .collect(Collectors.toMap(Procedure::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        if (campaign.isEmpty() || versions.isEmpty()) {
            throw new NotFound("Không có đợt hỗ trợ «%s».".formatted(campaign));
        }
        figures.catchUp();
        List<CampaignSum> sums = mapper.listCampaignSums(unitIds, versions.keySet());
        Map<Boolean, Result> kinds = sums.stream()
                .collect(Collectors.groupingBy(
                        sum -> isList(versions, sum),
                        Collectors.reducing(Result.NOTHING, CampaignReports::result, Result::plus)));
        return new CampaignReport(
                versions.values().stream()
                        .findFirst()
                        .map(CampaignReports::title)
                        .orElse(campaign),
                area,
                figures.asOf().orElseGet(clock::instant),
                groups(versions, sums),
                districts(versions, sums),
                mapper.listCampaignDays(unitIds, versions.keySet()),
                kinds.getOrDefault(true, Result.NOTHING),
                kinds.getOrDefault(false, Result.NOTHING));
    }

    private static List<Group> groups(Map<String, Procedure> versions, List<CampaignSum> sums) {
        List<Group> groups = new ArrayList<>();
        for (Procedure procedure : versions.values()) {
            for (GroupRule rule : procedure.groups()) {
                Result result = sums.stream()
                        .filter(sum -> sum.procedureVersionId().equals(procedure.id())
                                && sum.benefitGroup().equals(rule.code()))
                        .map(CampaignReports::result)
                        .reduce(Result.NOTHING, Result::plus);
                groups.add(new Group(rule.code(), rule.name(), procedure.listProcedure(), result));
            }
        }
        groups.sort(Comparator.comparing(group -> !group.list()));
        return groups;
    }

    private List<District> districts(Map<String, Procedure> versions, List<CampaignSum> sums) {
        return sums.stream()
                .map(this::district)
                .distinct()
                .sorted(this::byCode)
                .map(id -> {
                    List<CampaignSum> own = sums.stream()
                            .filter(sum -> district(sum).equals(id))
                            .toList();
                    return new District(id, units.name(id), total(versions, own, true), total(versions, own, false));
                })
                .toList();
    }

    private String district(CampaignSum sum) {
        return units.findAncestor(sum.unitId(), UnitKind.DISTRICT).map(Unit::id).orElse(sum.unitId());
    }

    private int byCode(String first, String second) {
        String a = units.find(first).map(Unit::code).orElse(first);
        String b = units.find(second).map(Unit::code).orElse(second);
        return a.compareTo(b);
    }

    private static Result total(Map<String, Procedure> versions, List<CampaignSum> sums, boolean list) {
        return sums.stream()
                .filter(sum -> isList(versions, sum) == list)
                .map(CampaignReports::result)
                .reduce(Result.NOTHING, Result::plus);
    }

    private static boolean isList(Map<String, Procedure> versions, CampaignSum sum) {
        Procedure procedure = versions.get(sum.procedureVersionId());
        return procedure != null && procedure.listProcedure();
    }

    private static Result result(CampaignSum sum) {
        Sum lines = new Sum(sum.lines(), sum.amount());
        return switch (sum.status()) {
            case PAID -> new Result(lines, lines);
            case APPROVED -> new Result(lines, Sum.NOTHING);
            case PENDING, REFUSED -> Result.NOTHING;
        };
    }

    private static String title(Procedure procedure) {
        List<String> basis = procedure.legalBasis();
        return basis.isEmpty() ? procedure.name() : basis.get(basis.size() - 1);
    }
}
