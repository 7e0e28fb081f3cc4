package vn.ansinh.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ansinh.support.AnSinhTest;

@AnSinhTest
class InstantColumnIT {

    @Autowired
    private Moments moments;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void emptyTable() {
        jdbc.execute("CREATE TABLE IF NOT EXISTS moment (at DATETIME(3) NOT NULL, day DATE NOT NULL)");
        jdbc.execute("DELETE FROM moment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-05-04T01:02:03.999Z", "2020-12-31T17:00:00Z", "2026-02-28T16:59:59.001Z"})
    void instantReadsBackToTheMillisecond(Instant at) {
        moments.insert(at, LocalDate.of(2020, 5, 4));

        assertThat(moments.find()).isEqualTo(new Moment(at, LocalDate.of(2020, 5, 4)));
        assertThat(moments.countAt(at)).isOne();
    }

    @Test
    void columnHoldsVietnameseWallTime() {
        moments.insert(Instant.parse("2020-05-03T17:30:00.500Z"), LocalDate.of(2020, 5, 4));

        assertThat(jdbc.queryForObject("SELECT CAST(at AS CHAR) FROM moment", String.class))
                .isEqualTo("2020-05-04 00:30:00.500");
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM moment WHERE DATE(at) = day", Integer.class))
                .isOne();
    }

    @Test
    void plainJdbcCutsTheFractionAndKeepsTheZone() {
        jdbc.update("INSERT INTO moment VALUES (?, '2020-05-04')", Instant.parse("2020-05-03T17:30:00.500Z"));

        assertThat(moments.find().at()).isEqualTo(Instant.parse("2020-05-03T17:30:00Z"));
    }

    record Moment(Instant at, LocalDate day) {}

    @Mapper
    interface Moments {

        @Insert("INSERT INTO moment (at, day) VALUES (#{at}, #{day})")
        void insert(@Param("at") Instant at, @Param("day") LocalDate day);

        @Select("SELECT at, day FROM moment")
        Moment find();

        @Select("SELECT COUNT(*) FROM moment WHERE at = #{at}")
        int countAt(Instant at);
    }
}
