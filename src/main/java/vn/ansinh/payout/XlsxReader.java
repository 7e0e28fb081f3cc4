package vn.ansinh.payout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import vn.ansinh.shared.InputProblem;

/**
 * Reads what cells show in a workbook that a stranger made. Our own few lines over the JDK's zip and XML readers and not
 * a library: those at hand take a file at its word (a cell in column ZZZZZZ, a number of a million digits, shared formulas)
 * and run out of memory or time. Formulas are never looked at, only the value that they had.
 */
final class XlsxReader {

    /** 200,000 rows of 15 cells are 120 MB when unpacked. */
    private static final long MOST_UNPACKED = 128L * 1024 * 1024;

    private static final int MOST_PARTS = 1000;

    private final ZipFile zip;
    private final SharedTexts texts = new SharedTexts();

    private XlsxReader(ZipFile zip) {
        this.zip = zip;
    }

    /** The one sheet with the heading; an empty table when no sheet has it. */
    static ReturnRows read(byte[] content) {
        try {
            // Through a file: only the directory at a zip's end is sure to say where its parts begin and end.
            Path file = Files.createTempFile("return", ".xlsx");
            try {
                return read(Files.write(file, content));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReturnRows read(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new IOException("too many parts");
            }
            return new XlsxReader(zip).read();
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new InputProblem(
                    "file", "Không đọc được tệp Excel này: mở bằng Excel, lưu lại dạng .xlsx rồi nộp lại.");
        }
    }

    private ReturnRows read() throws IOException, XMLStreamException {
        // Texts lie anywhere: they are read before the sheets that name them.
        forEachPart((name, in) -> {
            if (name.equals("xl/workbook.xml")) {
                refuse1904(in);
            } else if (name.equals("xl/sharedstrings.xml")) {
                texts.read(in);
            }
        });
        ReturnRows[] found = {new ReturnRows()};
        forEachPart((name, in) -> {
            if (!name.matches("xl/worksheets/[^/]+\\.xml")) {
                return;
            }
            ReturnRows table = new ReturnRows();
            new SheetReader(texts, table).read(in);
            if (table.found() && found[0].found()) {
                throw new InputProblem("file", "Tệp có nhiều trang tính có danh sách: gộp vào một trang rồi nộp lại.");
            }
            found[0] = table.found() ? table : found[0];
        });
        return found[0];
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
