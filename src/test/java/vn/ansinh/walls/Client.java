package vn.ansinh.walls;

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
import java.util.Optional;

/** Scripts of one officer's browser, with all the tokens that it has; or a client of the REST API. Follows no redirect. */
final class Client {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String root;
    private final String authorization;

    private Client(int port, String authorization) {
        this.root = "http://localhost:" + port;
        this.authorization = authorization;
    }

    static Client stranger(int port) {
        Client client = new Client(port, "");
        client.send("GET", "/dang-nhap", "");
        return client;
    }

    static Client signedIn(int port, String username, String password) {
        Client client = stranger(port);
        HttpRequest.Builder form = client.request("/dang-nhap")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + encode(username) + "&password=" + encode(password)));
        HttpResponse<String> answer = client.send(form);
        if (answer.statusCode() != 302
                || answer.headers().firstValue("Location").orElse("").contains("loi")) {
            throw new AssertionError(username + " is not let in: " + answer);
        }
        client.send("GET", "/camunda/app/tasklist/default/", "");
        return client;
    }

    static Client ofRestApi(int port, String username, String password) {
        byte[] both = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Client(port, "Basic " + Base64.getEncoder().encodeToString(both));
    }

    /** A page's form. */
    HttpResponse<String> submit(String path, String form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<String> send(String method, String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/html;q=0.5")
                .method(method, BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path));
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        cookie("ANSINH-XSRF").ifPresent(token -> request.header("X-ANSINH-XSRF", token));
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    private Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> cookie.getValue())
                .findFirst();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
