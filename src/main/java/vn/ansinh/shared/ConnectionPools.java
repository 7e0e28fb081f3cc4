package vn.ansinh.shared;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/**
 * Two pools to one database: a crowd on the public pages waits for the few connections of its own pool, and officers and
 * the engine notice nothing of it. Who takes which is said by {@link PublicTraffic}.
 */
@Configuration(proxyBeanMethods = false)
class ConnectionPools {

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource officersPool(JdbcConnectionDetails server) {
        return DataSourceBuilder.create()
                .type(HikariDataSource.class)
                .driverClassName(server.getDriverClassName())
                .url(server.getJdbcUrl())
                .username(server.getUsername())
                .password(server.getPassword())
                .build();
    }

    /** As the officers' but small, and soon at the end of its patience: who has waited long reads a page that says so. */
    @Bean
    HikariDataSource publicPool(
            @Qualifier("officersPool") HikariDataSource officersPool,
            @Value("${ansinh.public-pool.size}") int size,
            @Value("${ansinh.public-pool.patience-ms}") long patience) {
        HikariConfig settings = new HikariConfig();
        officersPool.copyStateTo(settings);
        settings.setPoolName(officersPool.getPoolName() + "-public");
        settings.setMaximumPoolSize(size);
        settings.setMinimumIdle(0);
        settings.setConnectionTimeout(patience);
        // The officers' pool has found out whether there is a database.
        settings.setInitializationFailTimeout(-1);
        return new HikariDataSource(settings);
    }

    @Bean
    @Primary
    DataSource connections(
            @Qualifier("officersPool") DataSource officersPool, @Qualifier("publicPool") DataSource publicPool) {
        AbstractRoutingDataSource pools = new AbstractRoutingDataSource() {
            @Override
            protected @Nullable Object determineCurrentLookupKey() {
                return PublicTraffic.isHere() ? true : null;
            }
        };
        pools.setTargetDataSources(Map.of(true, publicPool));
        pools.setDefaultTargetDataSource(officersPool);
        return pools;
    }
}
