package vn.ansinh.payout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook is a zip that says when it was made, twice: here both say what we know and not what the clock shows. */
final class FixedZip {

    private static final String CORE = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)";
    /** A local time, so that the machine's zone does not show; a month after the zero of zips, which is kept otherwise. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private FixedZip() {}

    /** The same parts in the same order. */
    static byte[] rewrite(Path workbook, Instant madeAt) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(workbook.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(ALWAYS);
                out.putNextEntry(fixed);
                try (InputStream part = in.getInputStream(entry)) {
                    if (entry.getName().equals(CORE)) {
                        String core = new String(part.readAllBytes(), UTF_8);
                        out.write(
                                core.replaceFirst(CREATED, "$1" + madeAt + "$2").getBytes(UTF_8));
                    } else {
                        part.transferTo(out);
                    }
                }
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
