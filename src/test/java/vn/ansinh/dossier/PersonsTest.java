package vn.ansinh.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.support.AnSinhTest;

/** One human being, whatever number the paper bears. */
@AnSinhTest
class PersonsTest {

    @Autowired
    Persons persons;

    @Autowired
    Dossiers dossiers;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void oldAndNewNumberLeadToTheSamePersonFromTheFirstTimeTheyMeet() {
        Long old = persons.resolve(List.of(line("123456701", null, null))).get(0);
        Long both = persons.resolve(List.of(line("099070000701", "123456701", null)))
                .get(0);
        Long card = persons.resolve(List.of(line("099070000701", null, null))).get(0);
        assertThat(both).isEqualTo(old);
        assertThat(card).isEqualTo(old);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM person_identity WHERE person_id = ?", Integer.class, old))
                .isEqualTo(2);
    }

    @Test
    void numbersOfTwoPeopleOnOneLineAreAProblem() {
        persons.resolve(List.of(line("123456702", null, null), line("099070000702", null, null)));
        assertThatThrownBy(() -> persons.resolve(List.of(line("099070000702", "123456702", null))))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("hai người khác nhau");
    }

    @Test
    void childrenWithoutNumbersAreToldApartByTheirHousehold() {
        List<Long> ids = persons.resolve(
                List.of(line(null, null, "HN-01"), line(null, null, "HN-02"), line(null, null, "HN-01")));
        assertThat(ids.get(0)).isEqualTo(ids.get(2)).isNotEqualTo(ids.get(1));
    }

    @Test
    void numberThatNoDossierCanHaveIsNotFoundAndNoError() {
        assertThat(dossiers.find("hồ sơ số một")).isEmpty();
    }

    private static NewLine line(@Nullable String number, @Nullable String other, @Nullable String household) {
        return new NewLine(
                "Lò Thị Thử",
                number,
                other,
                household,
                2016,
                null,
                "F",
                "Bản Mẫu",
                "HONGHEO",
                3,
                750_000,
                PayChannel.CASH,
                null);
    }
}
