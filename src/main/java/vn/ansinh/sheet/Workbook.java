package vn.ansinh.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import vn.ansinh.shared.InputProblem;

/**
 * Reads what cells show in a workbook that a stranger made. Our own few lines over the JDK's zip and XML readers and not
 * a library: those at hand take a file at its word (a cell in column ZZZZZZ, a number of a million digits, shared formulas)
 * and run out of memory or time. Formulas are never looked at, only the value that they had.
 */
public final class Workbook {

    /** 200,000 rows of 15 cells are 120 MB when unpacked. */
    private static final long MOST_UNPACKED = 128L * 1024 * 1024;

    private static final int MOST_PARTS = 1000;

    private final ZipFile zip;
    private final SharedTexts texts = new SharedTexts();

    private Workbook(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Gives the rows of each sheet, in the file's order, to a sink of its own.
     *
     * @throws InputProblem on {@code file} when this is no workbook, too large, or counts days from 1904
     */
    public static void read(byte[] content, Supplier<? extends RowSink> nextSheet) {
        try {
            // Through a file: only the directory at a zip's end is sure to say where its parts begin and end.
            Path file = Files.createTempFile("sheet", ".xlsx");
            try {
                read(Files.write(file, content), nextSheet);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Path file, Supplier<? extends RowSink> nextSheet) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new IOException("too many parts");
            }
            new Workbook(zip).read(nextSheet);
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new InputProblem(
                    "file", "Không đọc được tệp Excel này: mở bằng Excel, lưu lại dạng .xlsx rồi nộp lại.");
        }
    }

    private void read(Supplier<? extends RowSink> nextSheet) throws IOException, XMLStreamException {
        // Texts lie anywhere: they are read before the sheets that name them.
        forEachPart((name, in) -> {
            if (name.equals("xl/workbook.xml")) {
                refuse1904(in);
            } else if (name.equals("xl/sharedstrings.xml")) {
                texts.read(in);
            }
        });
        forEachPart((name, in) -> {
            if (name.matches("xl/worksheets/[^/]+\\.xml")) {
                new SheetReader(texts, nextSheet.get()).read(in);
            }
        });
    }

    private interface Part {
        void read(String name, BoundedXml in) throws IOException, XMLStreamException;
    }

    private void forEachPart(Part part) throws IOException, XMLStreamException {
        long left = MOST_UNPACKED;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            try (BoundedXml in = new BoundedXml(zip.getInputStream(entry), left)) {
                part.read(entry.getName().toLowerCase(Locale.ROOT), in);
                left = in.left();
            }
        }
    }

    private static void refuse1904(InputStream in) throws XMLStreamException {
        SheetXml xml = new SheetXml(in);
        while (xml.next()) {
            String since1904 = xml.isStart("workbookPr") ? xml.attribute("date1904") : null;
            if ("1".equals(since1904) || "true".equals(since1904)) {
                throw new InputProblem(
                        "file", "Tệp Excel tính ngày từ năm 1904: bỏ lựa chọn đó trong Excel, sửa lại ngày rồi lưu.");
            }
        }
    }
}
