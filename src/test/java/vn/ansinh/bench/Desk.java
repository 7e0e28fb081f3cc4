package vn.ansinh.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.ansinh.organisation.DemoOfficers;

/** A signed-in officer's browser, as far as it asks for lists: the same calls with the same parameters as Tasklist's. */
final class Desk {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String root;

    Desk(int port, String officer) {
        root = "http://localhost:" + port;
        Matcher token = TOKEN.matcher(send(request("/dang-nhap").GET()));
        assertThat(token.find()).isTrue();
        send(request("/dang-nhap")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "username=" + officer + "&password=" + DemoOfficers.PASSWORD + "&_csrf=" + token.group(1))));
        send(request("/camunda/app/tasklist/default/").GET());
    }

    JsonNode filters() {
        get(ENGINE + "/filter/count?itemCount=false&resourceType=Task");
        return get(ENGINE + "/filter?firstResult=0&maxResults=2000&itemCount=false&resourceType=Task");
    }

    JsonNode counts() {
        return get("/api/work/counts");
    }

    /** The first page of a filter, most urgent first. */
    JsonNode page(String filter) {
        return post(
                ENGINE + "/filter/" + filter + "/list?firstResult=0&maxResults=15",
                Map.of(
                        "processVariables", List.of(),
                        "taskVariables", List.of(),
                        "caseInstanceVariables", List.of(),
                        "sorting", List.of(Map.of("sortBy", "dueDate", "sortOrder", "asc")),
                        "active", true),
                "application/hal+json");
    }

    JsonNode cards(JsonNode page) {
        return post(
                "/api/work/cards",
                Map.of(
                        "tasks",
                        StreamSupport.stream(page.at("/_embedded/task").spliterator(), false)
                                .map(task -> task.get("id").asText())
                                .collect(Collectors.toList())),
                "application/json");
    }

    JsonNode search(String text) {
        return post("/api/work/search", Map.of("q", text), "application/json");
    }

    private JsonNode get(String path) {
        return read(send(request(path).header("Accept", "application/json").GET()));
    }

    private JsonNode post(String path, Map<String, ?> body, String accept) {
        try {
            return read(send(request(path)
                    .header("Accept", accept)
                    .header("Content-Type", "application/json")
                    .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                    .header("X-ANSINH-XSRF", cookie("ANSINH-XSRF"))
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path));
    }

    private String send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.uri() + answer.body()).isLessThan(400);
            return answer.body();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(json, e);
        }
    }
}
