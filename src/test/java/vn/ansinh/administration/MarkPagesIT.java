package vn.ansinh.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import vn.ansinh.letter.LetterKind;
import vn.ansinh.letter.Signature;
import vn.ansinh.letter.Signatures;
import vn.ansinh.letter.layout.Picture;
import vn.ansinh.letter.layout.Sheet;
import vn.ansinh.mark.MarkKind;
import vn.ansinh.mark.Marks;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Role;
import vn.ansinh.organisation.Units;
import vn.ansinh.shared.AppClock;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.Inked;

@AnSinhTest
class MarkPagesIT {

    private static final String SEAL = "/quan-tri/don-vi/" + Admins.CITY_WARD + "/hinh";
    private static final String LEADER = "ky.ten";
    private static final String SIGNATURE = "/quan-tri/can-bo/" + LEADER + "/hinh";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Officers officers;

    @Autowired
    private Units units;

    @Autowired
    private Marks marks;

    @Autowired
    private Signatures signatures;

    @Autowired
    private AppClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void administrators() {
        Admins.morning(clock);
        Admins.addCity(officers);
        Admins.add(officers, LEADER, "Lò Văn Ký Tên", Admins.CITY_WARD, Role.LEADER);
    }

    @AfterEach
    void nothingIsLeft() {
        clock.shiftBy(Duration.ZERO);
        jdbc.update("DELETE FROM mark WHERE owner_id IN (?, ?)", Admins.CITY_WARD, LEADER);
        jdbc.update("DELETE FROM audit_event WHERE kind LIKE 'SEAL%' OR kind LIKE 'SIGNATURE%'");
    }

    @Test
    void sealIsPlacedReplacedAndWithdrawnAndAllOfItStaysKnown() throws Exception {
        assertThat(Admins.page(mvc, Admins.CITY, get(SEAL), 200)).contains("Chưa có hình", "value=\"36\"");
        Admins.page(mvc, Admins.CITY, get(SEAL + "/png"), 404);

        Admins.page(mvc, Admins.CITY, placing(SEAL, Inked.seal(), "36"), 302);
        Admins.page(mvc, Admins.CITY, placing(SEAL, Inked.png(500, 500, 400, 400, Inked.RED, null), "34"), 302);

        assertThat(Admins.page(mvc, Admins.CITY, get(SEAL), 200))
                .contains("Rộng 34 mm trên giấy", "rộng 36 mm", "đang dùng", SEAL + "/png");
        MockHttpServletResponse picture = mvc.perform(
                        get(SEAL + "/png").with(user(Admins.CITY).roles("ADMINISTRATOR")))
                .andReturn()
                .getResponse();
        assertThat(picture.getContentType()).startsWith("image/png");
        assertThat(picture.getHeader("Cache-Control")).contains("no-store");
        assertThat(picture.getContentAsByteArray())
                .isEqualTo(marks.inUse(MarkKind.SEAL, Admins.CITY_WARD)
                        .orElseThrow()
                        .png());

        Admins.page(mvc, Admins.CITY, post(SEAL + "/bo"), 302);
        assertThat(marks.inUse(MarkKind.SEAL, Admins.CITY_WARD)).isEmpty();
        assertThat(Admins.page(mvc, Admins.CITY, post(SEAL + "/bo"), 409)).contains("Không có hình con dấu nào");
        assertThat(Admins.page(mvc, Admins.CITY, get(SEAL), 200)).contains("Chưa có hình", "rộng 34 mm", "rộng 36 mm");
        assertThat(Admins.events(jdbc, Admins.CITY_WARD))
                .filteredOn(event -> event.startsWith("SEAL"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("SEAL_PLACED quantri.d105 Rộng 36 mm, SHA-256 "),
                        second -> assertThat(second).startsWith("SEAL_PLACED quantri.d105 Rộng 34 mm"),
                        third -> assertThat(third).startsWith("SEAL_WITHDRAWN quantri.d105"));
    }

    @Test
    void wrongPictureOrWidthIsToldAndNothingChanges() throws Exception {
        Admins.page(mvc, Admins.CITY, placing(SIGNATURE, Inked.signature(), "45"), 302);

        assertThat(Admins.page(mvc, Admins.CITY, placing(SIGNATURE, Inked.seal(), "51"), 422))
                .contains("href=\"#file\"", "phải màu xanh", "value=\"51\"");
        assertThat(Admins.page(mvc, Admins.CITY, placing(SIGNATURE, Inked.signature(), "<b>"), 422))
                .contains("href=\"#widthMm\"", "value=\"&lt;b&gt;\"");
        assertThat(Admins.page(mvc, Admins.CITY, placing(SIGNATURE, Inked.signature(), "400"), 422))
                .contains("từ 20 đến 70 mm");
        assertThat(Admins.page(mvc, Admins.CITY, post(SIGNATURE).param("widthMm", "45"), 422))
                .contains("Chọn tệp");

        assertThat(marks.inUse(MarkKind.SIGNATURE, LEADER).orElseThrow().widthMm())
                .isEqualTo(45);
    }

    @Test
    void onlyWhoReachesTheOwnerSeesOrChangesIt() throws Exception {
        Admins.page(mvc, Admins.CITY, placing("/quan-tri/don-vi/D106/hinh", Inked.seal(), "36"), 404);
        Admins.page(mvc, Admins.CITY, get("/quan-tri/don-vi/D106/hinh/png"), 404);
        Admins.page(mvc, Admins.CITY, get("/quan-tri/don-vi/D106/hinh"), 404);
        Admins.page(mvc, Admins.CITY, placing("/quan-tri/can-bo/lanhdao.12/hinh", Inked.signature(), "45"), 404);
        assertThat(Admins.page(mvc, Admins.PROVINCE, get("/quan-tri/can-bo/lanhdao.12/hinh"), 200))
                .contains("Chưa có hình");
        assertThat(mvc.perform(get(SEAL).with(user("lanhdao.12").roles("LEADER")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(marks.inUse(MarkKind.SIGNATURE, "lanhdao.12")).isEmpty();
    }

    @Test
    void papersThatAreSignedElectronicallyCarryThem() throws Exception {
        Admins.page(mvc, Admins.CITY, placing(SEAL, Inked.seal(), "36"), 302);
        Admins.page(mvc, Admins.CITY, placing(SIGNATURE, Inked.signature(), "45"), 302);

        Signature signature =
                signatures.of(LetterKind.DECISION, "CHỦ TỊCH", units.get(Admins.CITY_WARD), LEADER, "Ký số lúc 08:00");

        Picture seal = signature.pictures().seal();
        Picture drawn = signature.pictures().signature();
        assertThat(seal).isNotNull();
        assertThat(seal.width()).isEqualTo(Sheet.mm(36));
        assertThat(seal.alt()).isEqualTo("Dấu của Ủy ban nhân dân " + lower(units.name(Admins.CITY_WARD)));
        assertThat(drawn).isNotNull();
        assertThat(drawn.alt()).isEqualTo("Chữ ký của Lò Văn Ký Tên");
        assertThat(signature.name()).isEqualTo("Lò Văn Ký Tên");
        assertThat(signatures
                        .of(LetterKind.SUBMISSION, "Người trình", null, LEADER, "Đã trình")
                        .pictures()
                        .seal())
                .isNull();
    }

    private static String lower(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static MockMultipartHttpServletRequestBuilder placing(String path, byte[] png, String widthMm) {
        MockMultipartHttpServletRequestBuilder request =
                multipart(path).file(new MockMultipartFile("file", "hinh.png", "image/png", png));
        request.param("widthMm", widthMm);
        return request;
    }
}
