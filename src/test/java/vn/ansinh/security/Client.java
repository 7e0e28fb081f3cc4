package vn.ansinh.security;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without scripts, at an address of its own as a proxy tells it; follows no redirect. */
final class Client {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String root;
    private final String address;
    private String basic;

    Client(int port, String address) {
        this.root = "http://localhost:" + port;
        this.address = address;
    }

    Client basic(String username, String password) {
        basic = "Basic "
                + Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    HttpResponse<String> signIn(String username, String password) {
        return post("/dang-nhap", "/dang-nhap", Map.of("username", username, "password", password));
    }

    /** Sign-in, and what the page then says. */
    String signInText(String username, String password) {
        HttpResponse<String> answer = signIn(username, password);
        return text(get(path(answer)));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "text/html").GET());
    }

    HttpResponse<String> getJson(String path) {
        return send(request(path).header("Accept", "application/json").GET());
    }

    /** Sends the form of the page {@code from} to {@code path}. */
    HttpResponse<String> post(String from, String path, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(get(from).body());
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body + "&_csrf=" + encode(token.find() ? token.group(1) : ""))));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            // Browsers hold localhost to be safe, and Keycloak marks its cookies so; Java's client does not.
            cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
            return answer;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : root + path));
        if (path.startsWith("/") || path.startsWith(root)) {
            request.header("X-Forwarded-For", address);
        }
        return basic == null ? request : request.header("Authorization", basic);
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse(null);
    }

    /** Where the answer leads, without our own host. */
    String path(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElse("(none)");
        return location.startsWith(root) ? location.substring(root.length()) : location;
    }

    static String text(HttpResponse<String> answer) {
        return answer.body().replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
