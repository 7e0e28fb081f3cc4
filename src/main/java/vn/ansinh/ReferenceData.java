package vn.ansinh;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.clock.Calendars;
import vn.ansinh.clock.HolidayLoader;
import vn.ansinh.letter.DemoMarks;
import vn.ansinh.organisation.DemoOfficers;
import vn.ansinh.organisation.UnitLoader;
import vn.ansinh.organisation.Units;
import vn.ansinh.procedure.InvalidProcedures;
import vn.ansinh.procedure.ProcedureLoader;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.shared.StartupProblem;

/**
 * Loads units, holidays, procedures and, where the profile says so, demo officers before anything else runs at start.
 * Each part remembers the SHA-256 of its files: a restart with the same files costs four reads.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReferenceData implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ReferenceData.class);

    /** To be raised when the loaders make other rows of the same files. */
    private static final String LOADERS = "1";

    private static final String UNIT_FILES = "classpath*:db/reference/admin-units-*.csv";

    private final UnitLoader unitLoader;
    private final HolidayLoader holidayLoader;
    private final ProcedureLoader procedureLoader;
    private final ObjectProvider<DemoOfficers> demoOfficers;
    private final ObjectProvider<DemoMarks> demoMarks;
    private final Units units;
    private final Calendars calendars;
    private final Procedures procedures;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ReferenceData(
            UnitLoader unitLoader,
            HolidayLoader holidayLoader,
            ProcedureLoader procedureLoader,
            ObjectProvider<DemoOfficers> demoOfficers,
            ObjectProvider<DemoMarks> demoMarks,
            Units units,
            Calendars calendars,
            Procedures procedures,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.unitLoader = unitLoader;
        this.holidayLoader = holidayLoader;
        this.procedureLoader = procedureLoader;
        this.demoOfficers = demoOfficers;
        this.demoMarks = demoMarks;
        this.units = units;
        this.calendars = calendars;
        this.procedures = procedures;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            load("units", UNIT_FILES, unitLoader::load, units::reload);
            load("holidays", "classpath*:db/reference/holidays-*.csv", holidayLoader::load, calendars::reload);
            load("procedures", "classpath*:db/procedures/*.yaml", procedureLoader::load, procedures::reload);
            demoOfficers.ifAvailable(demo -> load("demo officers", UNIT_FILES, demo::load, () -> {}));
            demoMarks.ifAvailable(demo -> load("demo marks", UNIT_FILES, demo::load, () -> {}));
        } catch (InvalidProcedures problem) {
            throw new StartupProblem(
                    String.join("; ", problem.problems()), "Mend the named file in db/procedures and start again.");
        }
    }

    /** Returns whether the part was loaded: not when its files are those of the last load. */
    boolean load(String part, String files, IntSupplier loader, Runnable afterCommit) {
        String setting = "reference." + part.replace(' ', '-');
        String hash = hash(files);
        long start = System.nanoTime();
        Integer count = transaction.execute(status -> {
            jdbc.sql("INSERT INTO app_setting (name, value) VALUES (?, '') ON DUPLICATE KEY UPDATE name = name")
                    .param(setting)
                    .update();
            // The row's lock lets one of several starting nodes load while the others wait and then find it done.
            String loaded = jdbc.sql("SELECT value FROM app_setting WHERE name = ? FOR UPDATE")
                    .param(setting)
                    .query(String.class)
                    .single();
            if (hash.equals(loaded)) {
                return -1;
            }
            int rows = loader.getAsInt();
            jdbc.sql("UPDATE app_setting SET value = ? WHERE name = ?")
                    .params(hash, setting)
                    .update();
            return rows;
        });
        afterCommit.run();
        boolean done = count != null && count >= 0;
        if (done) {
            LOG.info("Loaded {} {} in {} ms", count, part, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        }
        return done;
    }

    private static String hash(String files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(LOADERS.getBytes(StandardCharsets.UTF_8));
            List<Resource> sorted = Arrays.stream(new PathMatchingResourcePatternResolver().getResources(files))
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .toList();
            for (Resource file : sorted) {
                try (DigestInputStream in = new DigestInputStream(file.getInputStream(), digest)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + files, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
