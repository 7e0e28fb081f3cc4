package vn.ansinh.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the reference units and their successors; a second load changes nothing. */
@Service
public class UnitLoader {

    public static final List<String> FILES = List.of(
            "db/reference/admin-units-pre2025.csv",
            "db/reference/admin-units-2025.csv",
            "db/reference/admin-units-mapping-2025.csv");

    private static final Logger LOG = LoggerFactory.getLogger(UnitLoader.class);
    private static final int BATCH = 1_000;

    private final UnitMapper mapper;

    UnitLoader(UnitMapper mapper) {
        this.mapper = mapper;
    }

    /** Loads the whole country in one transaction; whoever calls it reloads {@link Units} after the commit. Returns the number of units. */
    @Transactional
    public int load() {
        Collection<Unit> units = ReferenceUnits.of(rows(0), rows(1));
        Set<String> ids = units.stream().map(Unit::id).collect(Collectors.toSet());
        ReferenceSuccessors.Matched matched = ReferenceSuccessors.of(rows(2), ids);
        Batches.of(List.copyOf(units), BATCH).forEach(mapper::upsertUnits);
        Batches.of(matched.successors(), BATCH).forEach(mapper::upsertSuccessors);
        LOG.info(
                "{} units, {} successions; {} rows of the commune mapping name a unit that the unit files do not have",
                units.size(),
                matched.successors().size(),
                matched.unmatched());
        return units.size();
    }

    private static List<CsvRow> rows(int file) {
        return CsvRows.read(new ClassPathResource(FILES.get(file)));
    }
}
