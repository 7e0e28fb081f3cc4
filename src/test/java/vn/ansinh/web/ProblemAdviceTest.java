package vn.ansinh.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ansinh.dossier.IllegalStageChange;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotAllowed;
import vn.ansinh.shared.NotFound;

class ProblemAdviceTest {

    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Api())
            .setControllerAdvice(new ProblemAdvice(request -> new Object()))
            .build();

    @RestController
    static class Api {

        @GetMapping("/api/fail")
        String fail(@RequestParam int kind) {
            throw switch (kind) {
                case 0 -> new InputProblem("idNumber", "Số CCCD gồm 12 chữ số.");
                case 1 -> new NotFound("Không có hồ sơ này.");
                case 2 -> new NotAllowed("Không phải việc của đơn vị này.");
                case 3 -> new Conflict("Người khác đã xử lý.");
                case 4 -> new IllegalStageChange("Khâu đã kết thúc.");
                case 5 -> new AccessDeniedException("no");
                default -> new IllegalStateException("SELECT secret FROM dossier");
            };
        }

        @PostMapping("/api/take")
        String take(@RequestBody Body body) {
            return body.name();
        }

        record Body(String name) {}
    }

    @Test
    void eachKindOfErrorHasItsStatusAndItsWords() throws Exception {
        assertProblem(0, 400, "Số CCCD gồm 12 chữ số.");
        assertProblem(1, 404, "Không có hồ sơ này.");
        assertProblem(2, 403, "Không phải việc của đơn vị này.");
        assertProblem(3, 409, "Người khác đã xử lý.");
        assertProblem(4, 409, "Khâu đã kết thúc.");
    }

    @Test
    void whatMustBeMendedIsNamedByField() throws Exception {
        JsonNode error = json(fail(0)).path("errors");
        assertThat(error).hasSize(1);
        assertThat(error.path(0).path("field").asText()).isEqualTo("idNumber");
        assertThat(error.path(0).path("message").asText()).isEqualTo("Số CCCD gồm 12 chữ số.");
        assertThat(json(fail(1)).has("errors")).isFalse();
    }

    @Test
    void aBugIsNotShown() throws Exception {
        MockHttpServletResponse answer = fail(9);
        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(text(answer)).doesNotContain("SELECT", "IllegalState").contains("Hệ thống gặp lỗi");
    }

    @Test
    void wrongRequestsAreTheClientsErrors() throws Exception {
        assertThat(mvc.perform(get("/api/fail?kind=x"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(400);
        assertThat(mvc.perform(post("/api/fail")).andReturn().getResponse().getStatus())
                .isEqualTo(405);
        assertThat(mvc.perform(post("/api/take")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(400);
        assertThat(mvc.perform(post("/api/take")
                                .contentType(MediaType.TEXT_PLAIN)
                                .content("x"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(415);
    }

    private void assertProblem(int kind, int status, String detail) throws Exception {
        MockHttpServletResponse answer = fail(kind);
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(json(answer).path("detail").asText()).isEqualTo(detail);
        assertThat(json(answer).path("instance").asText()).isEqualTo("/api/fail");
    }

    private MockHttpServletResponse fail(int kind) throws Exception {
        return mvc.perform(get("/api/fail?kind=" + kind)).andReturn().getResponse();
    }

    private static JsonNode json(MockHttpServletResponse answer) throws Exception {
        return new ObjectMapper().readTree(text(answer));
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
