package vn.ansinh.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.ansinh.dossier.HandlingUnits;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.UnitLoader;
import vn.ansinh.organisation.Units;
import vn.ansinh.procedure.Level;
import vn.ansinh.shared.AppClock;
import vn.ansinh.support.AnSinhTest;

@AnSinhTest
class UnitPagesIT {

    /** A tax office and a commune far from the other tests' dossiers, in Huyện Mường Tè. */
    private static final String TAX = "T107";

    private static final String HOME = "/quan-tri/don-vi";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Officers officers;

    @Autowired
    private Units units;

    @Autowired
    private UnitLoader loader;

    @Autowired
    private HandlingUnits handling;

    @Autowired
    private AppClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void administrators() {
        Admins.morning(clock);
        Admins.addCity(officers);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void unitsAreFoundByNameWithoutAccentsOnlyInReach() throws Exception {
        assertThat(Admins.page(mvc, Admins.PROVINCE, get(HOME).param("tim", "muong te"), 200))
                .contains("Mường Tè", HOME + "/D107");
        assertThat(Admins.page(mvc, Admins.CITY, get(HOME).param("tim", "muong te"), 200))
                .doesNotContain(HOME + "/D107");
        Admins.page(mvc, Admins.CITY, get(HOME + "/D107"), 404);
        Admins.page(mvc, Admins.CITY, changing("D107", "0", "Huyện Khác"), 404);
    }

    @Test
    void aChangeIsSeenAtOnceRecordedAndSurvivesTheNextRelease() throws Exception {
        String before = units.name("C03408");
        String page = Admins.page(mvc, Admins.CITY, get(HOME + "/C03408"), 200);
        MockHttpServletRequestBuilder change = changing("C03408", Admins.hidden(page, "version"), before + " mới")
                .param("phone", "0213 3876 543");
        Admins.page(mvc, Admins.CITY, change, 302);

        assertThat(units.name("C03408")).isEqualTo(before + " mới");
        assertThat(units.get("C03408").phone()).isEqualTo("0213 3876 543");
        loader.load();
        units.reload();
        assertThat(units.name("C03408")).isEqualTo(before + " mới");
        assertThat(Admins.events(jdbc, "C03408"))
                .hasSize(1)
                .first()
                .asString()
                .contains("UNIT_CHANGED quantri.d105 Tên: ");
        assertThat(Admins.page(
                        mvc,
                        Admins.CITY,
                        changing("C03408", Admins.hidden(page, "version"), "Tên của người thứ hai"),
                        409))
                .contains("Người khác vừa sửa", "value=\"Tên của người thứ hai\"");
        asTheFilesHaveIt("C03408");
    }

    @Test
    void anotherTaxOfficeTakesThePlaceOfOneThatEnds() throws Exception {
        String page = Admins.page(mvc, Admins.PROVINCE, get(HOME + "/" + TAX), 200);
        assertThat(handling.of("C03433", Level.TAX).id()).isEqualTo(TAX);
        MockHttpServletRequestBuilder end =
                changing(TAX, Admins.hidden(page, "version"), units.name(TAX)).param("validTo", "19/05/2020");
        Admins.page(mvc, Admins.PROVINCE, end, 302);
        Admins.page(mvc, Admins.PROVINCE, adding("TAX", "D107", "Chi cục Thuế khu vực Mường Tè <i>", ""), 302);

        String id = jdbc.queryForObject("SELECT id FROM unit WHERE name LIKE 'Chi cục Thuế khu vực%'", String.class);
        assertThat(id).isEqualTo("T107.20");
        assertThat(handling.of("C03433", Level.TAX).id()).isEqualTo(id);
        assertThat(Admins.page(mvc, Admins.PROVINCE, get(HOME + "/" + id), 200))
                .contains("Mường Tè &lt;i&gt;")
                .doesNotContain("Mường Tè <i>");
        assertThat(Admins.events(jdbc, String.valueOf(id))).hasSize(1);
        jdbc.update("DELETE FROM unit WHERE id = ?", id);
        asTheFilesHaveIt(TAX);
    }

    private void asTheFilesHaveIt(String id) {
        jdbc.update("UPDATE unit SET version = 0, phone = NULL WHERE id = ?", id);
        loader.load();
        units.reload();
    }

    @Test
    void wrongValuesAreToldBesideTheirFields() throws Exception {
        assertThat(Admins.page(mvc, Admins.PROVINCE, adding("COMMUNE", "D107", "X", "12"), 422))
                .contains("href=\"#name\"", "href=\"#code\"", "value=\"12\"");
        assertThat(Admins.page(mvc, Admins.PROVINCE, adding("DEPARTMENT", "D107", "Sở Thử", ""), 422))
                .contains("href=\"#kind\"");
        assertThat(Admins.page(mvc, Admins.CITY, adding("TAX", "D107", "Chi cục Thử", ""), 404))
                .contains("phạm vi");
        String page = Admins.page(mvc, Admins.CITY, get(HOME + "/C03388"), 200);
        MockHttpServletRequestBuilder taken = changing("C03388", Admins.hidden(page, "version"), "Phường Quyết Tiến")
                .param("phone", "gọi <script>")
                .param("agencyCode", String.valueOf(units.get("D106").agencyCode()));
        assertThat(Admins.page(mvc, Admins.CITY, taken, 422))
                .contains("href=\"#phone\"", "href=\"#agencyCode\"", "gọi &lt;script&gt;");
    }

    private static MockHttpServletRequestBuilder changing(String id, String version, String name) {
        return post(HOME + "/" + id).param("version", version).param("name", name);
    }

    private static MockHttpServletRequestBuilder adding(String kind, String parentId, String name, String code) {
        return post(HOME + "/them")
                .param("kind", kind)
                .param("parentId", parentId)
                .param("name", name)
                .param("code", code)
                .param("validFrom", "20/05/2020");
    }
}
