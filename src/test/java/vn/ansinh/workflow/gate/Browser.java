package vn.ansinh.workflow.gate;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ansinh.workflow.engine.Probe;

/** What a browser, or a client of the REST API, sends for one officer; follows no redirect. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String root;
    private String authorization;

    Browser(int port) {
        root = "http://localhost:" + port;
    }

    /** Signed in by the form, with Tasklist's page open. */
    static Browser signedIn(int port, String username) {
        Browser browser = new Browser(port);
        browser.signIn(username, Probe.PASSWORD);
        browser.get("/camunda/app/tasklist/default/");
        return browser;
    }

    static Browser ofRestApi(int port, String username) {
        Browser browser = new Browser(port);
        browser.authorization = "Basic "
                + Base64.getEncoder()
                        .encodeToString((username + ":" + Probe.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return browser;
    }

    HttpResponse<String> signIn(String username, String password) {
        Matcher token = TOKEN.matcher(get("/dang-nhap").body());
        String csrf = token.find() ? token.group(1) : "";
        return send(request("/dang-nhap")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "username=" + encode(username) + "&password=" + encode(password) + "&_csrf=" + encode(csrf))));
    }

    HttpResponse<String> get(String path) {
        return send(
                request(path).header("Accept", "text/html, application/json").GET());
    }

    HttpResponse<String> post(String path, String json) {
        return send("POST", path, json);
    }

    HttpResponse<String> send(String method, String path, String json) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .method(method, BodyPublishers.ofString(json));
        String token = cookie("XSRF-TOKEN");
        return send(token == null ? request : request.header("X-XSRF-TOKEN", token));
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse(null);
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path));
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
