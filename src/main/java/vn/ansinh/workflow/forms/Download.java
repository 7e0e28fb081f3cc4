package vn.ansinh.workflow.forms;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Bytes as an answer; only what a browser shows safely is shown, the rest is saved. */
final class Download {

    private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg");

    private Download() {}

    static ResponseEntity<byte[]> of(String fileName, String contentType, byte[] content) {
        boolean shown = SHOWN.contains(contentType);
        ContentDisposition disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(fileName, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(contentType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                // Forms show a paper beside them. A browser that knows frame-ancestors passes over X-Frame-Options.
                .header("Content-Security-Policy", "frame-ancestors 'self'")
                .body(content);
    }
}
