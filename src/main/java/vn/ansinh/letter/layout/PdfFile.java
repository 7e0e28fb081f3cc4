package vn.ansinh.letter.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import vn.ansinh.shared.AppClock;

/** A PDF being made. The same drawing gives the same bytes: its dates and its /ID come from the caller. */
public final class PdfFile {

    private static final String PRODUCER = "An Sinh";

    private final PDDocument document;
    private final FontSet fonts;

    private PdfFile(PDDocument document, FontSet fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    /** Lets {@code drawing} fill a new file, entitled and dated in its metadata, and returns its bytes. */
    public static byte[] make(String title, String author, Instant madeAt, Consumer<PdfFile> drawing) {
        FontSet fonts = FontSet.lend();
        try (PDDocument document = new PDDocument()) {
            describe(document, title, author, madeAt);
            drawing.accept(new PdfFile(document, fonts));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fonts.giveBack();
        }
    }

    Canvas newPage(Sheet sheet) {
        PDPage page = new PDPage(new PDRectangle(sheet.width(), sheet.height()));
        document.addPage(page);
        try {
            return new Canvas(document, page, fonts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(PDDocument document, String title, String author, Instant madeAt) {
        GregorianCalendar made = GregorianCalendar.from(madeAt.atZone(AppClock.ZONE));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setAuthor(author);
        information.setProducer(PRODUCER);
        information.setCreator(PRODUCER);
        information.setCreationDate(made);
        information.setModificationDate(made);
        String identity = String.join("|", title, author, madeAt.toString());
        document.setDocumentId(UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits());
        document.getDocumentCatalog().setLanguage("vi");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
