package vn.ansinh.shared;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * An {@link Instant} in a {@code DATETIME(3)} column: Vietnamese wall time, cut to the millisecond. Written as text
 * because the engine needs a connection that drops fractions of a second ({@code sendFractionalSeconds=false}).
 */
@Component
@MappedTypes(Instant.class)
class InstantColumn extends BaseTypeHandler<Instant> {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(AppClock.ZONE);

    @Override
    public void setNonNullParameter(PreparedStatement statement, int i, Instant instant, @Nullable JdbcType type)
            throws SQLException {
        statement.setString(i, FORMAT.format(instant));
    }

    @Override
    public @Nullable Instant getNullableResult(ResultSet rows, String column) throws SQLException {
        return instant(rows.getTimestamp(column));
    }

    @Override
    public @Nullable Instant getNullableResult(ResultSet rows, int column) throws SQLException {
        return instant(rows.getTimestamp(column));
    }

    @Override
    public @Nullable Instant getNullableResult(CallableStatement call, int column) throws SQLException {
        return instant(call.getTimestamp(column));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
