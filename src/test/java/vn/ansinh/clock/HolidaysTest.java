package vn.ansinh.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HolidaysTest {

    private final Table table = new Table();
    private final AtomicLong nanos = new AtomicLong();
    private final Calendars calendars = new Calendars(table, nanos::get);
    private final HolidayLoader loader = new HolidayLoader(table, calendars);

    @Test
    void fileSaysTheSameAsTheTableWrittenOutByHand() {
        List<Holiday> file = HolidayFile.read();

        assertThat(file)
                .filteredOn(holiday -> holiday.kind() == Holiday.Kind.OFF)
                .map(Holiday::day)
                .containsExactlyInAnyOrderElementsOf(TestCalendar.off());
        assertThat(file)
                .filteredOn(holiday -> holiday.kind() == Holiday.Kind.WORK)
                .map(Holiday::day)
                .containsExactlyInAnyOrderElementsOf(TestCalendar.worked());
        assertThat(file).hasSize(97).allSatisfy(holiday -> {
            assertThat(holiday.name()).isNotBlank().doesNotContain("\"");
            assertThat(holiday.basis()).isNotBlank().doesNotContain("\"");
        });
    }

    @Test
    void quotedFieldKeepsItsComma() {
        assertThat(HolidayFile.parse("2022-01-31,Thứ Hai,OFF,Tết,official,\"TB 119 (Tết, \"\"Quốc khánh\"\")\"")
                        .basis())
                .isEqualTo("TB 119 (Tết, \"Quốc khánh\")");
        assertThatThrownBy(() -> HolidayFile.parse("2022-01-31,OFF")).hasMessageContaining("6 fields");
    }

    @Test
    void secondLoadAddsNothingAndKeepsAnEdit() {
        assertThat(loader.load()).isEqualTo(97);
        LocalDate edited = LocalDate.of(2026, 11, 24);
        table.rows.removeIf(holiday -> holiday.day().equals(edited));
        table.rows.add(new Holiday(edited, Holiday.Kind.WORK, "Đi làm", "Thông báo mới"));

        assertThat(loader.load()).isZero();
        assertThat(calendars.current().isWorkingDay(edited)).isTrue();
    }

    @Test
    void editIsSeenAtReloadOrWithinAMinute() {
        loader.load();
        LocalDate storm = LocalDate.of(2020, 5, 4);
        table.rows.add(new Holiday(storm, Holiday.Kind.OFF, "Nghỉ bão", "Công điện"));

        nanos.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(calendars.current().isWorkingDay(storm)).isTrue();
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(calendars.current().isWorkingDay(storm)).isFalse();

        table.rows.removeIf(holiday -> holiday.day().equals(storm));
        calendars.reload();
        assertThat(calendars.current().isWorkingDay(storm)).isTrue();
    }

    private static final class Table implements HolidayMapper {
        private final List<Holiday> rows = new ArrayList<>();

        @Override
        public List<Holiday> list() {
            return List.copyOf(rows);
        }

        @Override
        public List<LocalDate> listKnownDays() {
            return rows.stream().map(Holiday::day).toList();
        }

        @Override
        public void set(Holiday holiday) {
            remove(holiday.day());
            rows.add(holiday);
        }

        @Override
        public int remove(LocalDate day) {
            return rows.removeIf(holiday -> holiday.day().equals(day)) ? 1 : 0;
        }

        @Override
        public void insertMissing(List<Holiday> holidays) {
            rows.addAll(holidays);
        }
    }
}
