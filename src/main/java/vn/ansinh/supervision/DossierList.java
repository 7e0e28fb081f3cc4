package vn.ansinh.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.ansinh.organisation.Units;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.Dong;

/** The dossiers behind a number of the desk, by page for a screen and in pieces for a file. */
@Service
class DossierList {

    static final int PAGE = 50;

    private static final int PIECE = 2000;

    private final Scopes scopes;
    private final Places places;
    private final UnitDesk desk;
    private final DeskMapper mapper;
    private final Culprits culprits;
    private final Procedures procedures;
    private final Units units;

    DossierList(
            Scopes scopes,
            Places places,
            UnitDesk desk,
            DeskMapper mapper,
            Culprits culprits,
            Procedures procedures,
            Units units) {
        this.scopes = scopes;
        this.places = places;
        this.desk = desk;
        this.mapper = mapper;
        this.culprits = culprits;
        this.procedures = procedures;
        this.units = units;
    }

    /** @param place whose dossiers; pages count from 1 */
    record Page(String place, @Nullable String asOf, List<Row> rows, int total, int page, int pages) {}

    /** @param lostAt where a dossier lost most time past a due date, null when every stage kept its own */
    record Row(
            String number,
            String applicantName,
            String procedureCode,
            String receivingUnit,
            String status,
            @Nullable String handlingUnit,
            String received,
            @Nullable String due,
            @Nullable String answered,
            String people,
            String approved,
            String paid,
            @Nullable String lostAt) {}

    /** @param page from 1; one that does not exist is taken as the nearest that does */
    Page page(String username, DeskFilter filter, int page) {
        Scope scope = scopes.of(username);
        Place place = places.of(username, scope, filter);
        String asOf = desk.asOf();
        DeskWhere where = desk.where(scope, place, filter);
        int total = mapper.countDossiers(where);
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        int shown = Math.max(1, Math.min(page, pages));
        List<DeskDossier> found = mapper.listDossiers(where, (shown - 1) * PAGE, PAGE);
        Map<Long, String> lost = culprits.of(found.stream().map(DeskDossier::id).toList());
        String name = filter.areaId() == null ? place.name() : units.name(filter.areaId());
        return new Page(name, asOf, found.stream().map(row -> row(row, lost)).toList(), total, shown, pages);
    }

    /** The head of a file: what is in it and how old it is. Refuses, as the page does, before a file is begun. */
    String title(String username, DeskFilter filter) {
        places.of(username, scopes.of(username), filter);
        String asOf = desk.asOf();
        return "%s, tiếp nhận từ %s đến %s; số liệu lúc %s"
                .formatted(
                        filter.state().vietnamese(),
                        Dates.date(filter.from()),
                        Dates.date(filter.to()),
                        asOf == null ? "–" : asOf);
    }

    /** A dossier with where it lost time, for a file. */
    record Found(
            DeskDossier dossier,
            String procedureCode,
            String receivingUnit,
            @Nullable String lostAt) {}

    /** All of them in the order of their numbers, a few thousand in memory at a time. */
    void each(String username, DeskFilter filter, Consumer<Found> use) {
        Scope scope = scopes.of(username);
        DeskWhere where = desk.where(scope, places.of(username, scope, filter), filter);
        long after = 0;
        List<DeskDossier> piece;
        do {
            piece = mapper.listDossiersAfter(where, after, PIECE);
            Map<Long, String> lost =
                    culprits.of(piece.stream().map(DeskDossier::id).toList());
            for (DeskDossier dossier : piece) {
                use.accept(new Found(
                        dossier, code(dossier), units.name(dossier.receivingUnitId()), lost.get(dossier.id())));
                after = dossier.id();
            }
        } while (piece.size() == PIECE);
    }

    private Row row(DeskDossier dossier, Map<Long, String> lost) {
        return new Row(
                dossier.number(),
                dossier.applicantName(),
                code(dossier),
                units.name(dossier.receivingUnitId()),
                dossier.status().vietnamese(),
                dossier.handlingUnitId() == null || dossier.status().isFinal()
                        ? null
                        : units.name(dossier.handlingUnitId()),
                Dates.date(dossier.receivedOn()),
                date(dossier.dueOn()),
                date(dossier.answeredOn()),
                Dong.plain(dossier.people()),
                Dong.plain(dossier.approvedAmount()),
                Dong.plain(dossier.paidAmount()),
                lost.get(dossier.id()));
    }

    private String code(DeskDossier dossier) {
        return procedures.get(dossier.procedureVersionId()).code();
    }

    private static @Nullable String date(@Nullable LocalDate day) {
        return day == null ? null : Dates.date(day);
    }
}
