package vn.ansinh.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.ansinh.clock.Calendars;
import vn.ansinh.clock.HolidaysUnknown;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.Units;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;
import vn.ansinh.supervision.DeskView.Crumb;
import vn.ansinh.supervision.DeskView.Row;
import vn.ansinh.supervision.figures.Figures;

/** The way from the province down to its communes: what each has, how it keeps its dates, what it paid. */
@Service
class UnitDesk {

    /** A dossier whose appointment is today or within so many working days is due soon. */
    static final int SOON = 2;

    private static final int DAYS_SHOWN = 31;

    private final Scopes scopes;
    private final Places places;
    private final DeskMapper mapper;
    private final Figures figures;
    private final Units units;
    private final Calendars calendars;
    private final AppClock clock;

    UnitDesk(
            Scopes scopes,
            Places places,
            DeskMapper mapper,
            Figures figures,
            Units units,
            Calendars calendars,
            AppClock clock) {
        this.scopes = scopes;
        this.places = places;
        this.mapper = mapper;
        this.figures = figures;
        this.units = units;
        this.calendars = calendars;
        this.clock = clock;
    }

    DeskView of(String username, DeskFilter filter) {
        Scope scope = scopes.of(username);
        Place place = places.of(username, scope, filter);
        String asOf = asOf();
        DeskWhere where = where(scope, place, filter);
        List<Row> rows = rows(scope, place, filter, mapper.listAreas(where));
        AreaFigures total = rows.stream().map(Row::figures).reduce(AreaFigures.none(""), AreaFigures::plus);
        return new DeskView(
                place.name(),
                crumbs(place, filter),
                filter,
                asOf,
                rows,
                new Row("Tổng cộng", null, total, filter.at(place.unitId(), filter.areaId(), DeskState.ALL)),
                mapper.listDays(where, DAYS_SHOWN),
                place.children().isEmpty());
    }

    /** «08:05 20/05/2020», null before the first count. */
    @Nullable
    String asOf() {
        return figures.asOf().map(Dates::dateTime).orElse(null);
    }

    DeskWhere where(Scope scope, Place place, DeskFilter filter) {
        LocalDate today = clock.today();
        return new DeskWhere(
                scope,
                place.counted(),
                filter.from(),
                filter.to(),
                filter.procedureCode(),
                filter.state(),
                today,
                soon(today));
    }

    private LocalDate soon(LocalDate today) {
        try {
            return calendars.current().plusWorkingDays(today, SOON);
        } catch (HolidaysUnknown beyond) {
            return today.plusDays(SOON);
        }
    }

    private List<Row> rows(Scope scope, Place place, DeskFilter filter, List<AreaFigures> counted) {
        Map<String, AreaFigures> areas = new LinkedHashMap<>();
        place.children().forEach(child -> areas.put(child.id(), AreaFigures.none(child.id())));
        counted.forEach(unit -> areas.merge(places.areaOf(place, unit.unitId()), unit, (sum, next) -> sum.plus(next)));
        List<Row> rows = new ArrayList<>();
        areas.forEach((id, sum) -> {
            if (filter.areaId() == null || filter.areaId().equals(id)) {
                rows.add(row(scope, place, filter, id, sum));
            }
        });
        return rows;
    }

    private Row row(Scope scope, Place place, DeskFilter filter, String id, AreaFigures sum) {
        boolean below = place.has(id) && scope.contains(id) && !Objects.equals(id, place.unitId());
        String href =
                below ? Links.to(Links.DESK, filter.at(id, null, DeskState.ALL).query()) : null;
        return new Row(name(id), href, sum, filter.at(place.unitId(), id, DeskState.ALL));
    }

    /** Units of two eras often have the same name: one that has ended says so. */
    private String name(String id) {
        LocalDate last = units.find(id).map(Unit::validTo).orElse(null);
        return last == null || !last.isBefore(clock.today())
                ? units.name(id)
                : "%s (đến %s)".formatted(units.name(id), Dates.date(last));
    }

    private static List<Crumb> crumbs(Place place, DeskFilter filter) {
        List<Crumb> crumbs = new ArrayList<>();
        for (Unit unit : place.path()) {
            boolean here = unit.id().equals(place.unitId());
            crumbs.add(new Crumb(
                    unit.name(),
                    here
                            ? null
                            : Links.to(
                                    Links.DESK,
                                    filter.at(unit.id(), null, DeskState.ALL).query())));
        }
        return crumbs;
    }
}
