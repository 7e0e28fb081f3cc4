package vn.ansinh.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.shared.PublicTraffic;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.TestCases;

/** A crowd that has taken every connection of the public page. */
@AnSinhTest
@Import(TestCases.class)
class PublicPoolIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestCases cases;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private DataSource connections;

    @Value("${ansinh.public-pool.size}")
    private int size;

    @Test
    void crowdIsToldToWaitAndStopsNoOfficer() throws Exception {
        cases.at("2020-05-04T08:00");
        Received received = cases.receive("QD15-HKD", "C03388", cases.person("HKD", 1, 1_000_000));
        List<Connection> crowd = new ArrayList<>();
        try {
            for (int i = 0; i < size; i++) {
                crowd.add(PublicTraffic.during(this::connect));
            }

            MockHttpServletResponse busy = ask(received);

            assertThat(busy.getStatus()).isEqualTo(503);
            assertThat(busy.getHeader("Retry-After")).isEqualTo("10");
            assertThat(busy.getContentAsString())
                    .contains("Đang có rất nhiều người tra cứu", TestCases.number(received))
                    .doesNotContain("Vàng Thị Mẫu");
            assertThat(dossiers.find(TestCases.number(received))).isPresent();
        } finally {
            for (Connection one : crowd) {
                one.close();
            }
        }
        assertThat(ask(received).getStatus()).isEqualTo(200);
    }

    private Connection connect() {
        try {
            return connections.getConnection();
        } catch (SQLException none) {
            throw new IllegalStateException(none);
        }
    }

    private MockHttpServletResponse ask(Received received) throws Exception {
        MockHttpServletResponse response = mvc.perform(post("/tra-cuu")
                        .with(csrf())
                        .param("so", TestCases.number(received))
                        .param("ma", received.secret()))
                .andReturn()
                .getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }
}
