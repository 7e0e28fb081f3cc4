package vn.ansinh.workflow;

import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables before our migrations, which index them; the engine itself starts after both, so that
 * what is plugged into it may already use our tables.
 */
@Component
class EngineTables implements FlywayMigrationStrategy {

    private final DataSource dataSource;

    EngineTables(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void migrate(Flyway flyway) {
        new TablesOnly(dataSource).create();
        flyway.migrate();
    }

    /** An engine configuration that goes no further than its schema: no engine, no row but the schema's version. */
    private static final class TablesOnly extends StandaloneProcessEngineConfiguration {

        TablesOnly(DataSource dataSource) {
            setDataSource(dataSource);
            setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_TRUE);
        }

        void create() {
            init();
            commandExecutorSchemaOperations.execute(getSchemaOperationsCommand());
        }
    }
}
