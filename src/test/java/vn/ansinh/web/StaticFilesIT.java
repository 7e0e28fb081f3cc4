package vn.ansinh.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.ansinh.support.AnSinhWebTest;

@AnSinhWebTest
class StaticFilesIT {

    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/(?:css|js|img|webjars)/[^\"]+)\"");

    @LocalServerPort
    private int port;

    @Test
    void pagesNameTheContentOfTheirFilesWhichMayBeKeptForGoodAndComePacked() throws Exception {
        HttpResponse<String> page = get("/tra-cuu");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        List<String> assets = ASSET.matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(assets).hasSizeGreaterThanOrEqualTo(3).allMatch(path -> path.matches(".*-[0-9a-f]{32}\\.[a-z]+"));
        for (String path : assets) {
            HttpResponse<String> file = get(path);
            assertThat(file.statusCode()).as(path).isEqualTo(200);
            assertThat(file.headers().firstValue("Cache-Control").orElse(""))
                    .as(path)
                    .contains("max-age=31536000", "immutable");
            if (path.endsWith(".css")) {
                assertThat(file.headers().firstValue("Content-Encoding"))
                        .as(path)
                        .contains("gzip");
            }
        }
    }

    @Test
    void searchEnginesAreToldWhichPagesAreForEverybody() throws Exception {
        assertThat(get("/robots.txt").body()).startsWith("User-agent: *").contains("Disallow: /giam-sat");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header("Accept-Encoding", path.endsWith(".css") ? "gzip" : "identity")
                                .build(),
                        BodyHandlers.ofString());
    }
}
