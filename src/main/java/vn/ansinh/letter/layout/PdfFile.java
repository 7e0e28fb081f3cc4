package vn.ansinh.letter.layout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A PDF being made, to be kept for ever (PDF/A-2a) and to be read by everybody (PDF/UA-1). The same drawing gives the same
 * bytes: its dates and its /ID come from the caller.
 */
public final class PdfFile {

    /** Objects packed together: signing reads its index of all objects once a pack, which by 200 took minutes a long list. */
    private static final CompressParameters PACKED = new CompressParameters(20_000);

    /** Of the first page's lower edge no text comes below this. */
    static final float FOOT = Sheet.mm(21);

    private static final float VERSION = 1.7f;

    private final PDDocument document;
    private final FontSet fonts;
    private final Structure structure;
    private final Block foot;

    private PdfFile(PDDocument document, FontSet fonts, Block foot) {
        this.foot = foot;
        this.document = document;
        this.fonts = fonts;
        this.structure = new Structure(document);
    }

    /**
     * Lets {@code drawing} fill a new file, entitled and dated in its metadata, and returns its bytes; {@code foot} stands in
     * the bottom margin of the first page.
     */
    public static byte[] make(String title, String author, Instant madeAt, Block foot, Consumer<PdfFile> drawing) {
        FontSet fonts = FontSet.lend();
        try (PDDocument document = new PDDocument()) {
            document.setVersion(VERSION);
            new Metadata(title, author, madeAt).write(document);
            describe(document);
            PdfFile file = new PdfFile(document, fonts, foot);
            drawing.accept(file);
            file.structure.finish();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, PACKED);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fonts.giveBack();
        }
    }

    /** How far down text may go on the page that was opened last. */
    float floor(Sheet sheet) {
        return document.getNumberOfPages() == 1 ? Math.max(FOOT, sheet.bottom()) : sheet.bottom();
    }

    Canvas newPage(Sheet sheet) {
        PDPage page = new PDPage(new PDRectangle(sheet.width(), sheet.height()));
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        document.addPage(page);
        try {
            Block last = document.getNumberOfPages() == 1 ? foot : Block.gap(0);
            return new Canvas(
                    document,
                    page,
                    fonts,
                    structure,
                    canvas -> last.draw(canvas, sheet.left(), FOOT - Sheet.mm(1), sheet.contentWidth()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(PDDocument document) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage("vi");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.addOutputIntent(new PDOutputIntent(colours(document)));
    }

    /** What grey and black are on paper; made by hand, as PDFBox would start the JDK's colour management for it. */
    private static COSDictionary colours(PDDocument document) throws IOException {
        PDStream profile = new PDStream(document, new ByteArrayInputStream(SrgbProfile.bytes()), COSName.FLATE_DECODE);
        profile.getCOSObject().setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, SrgbProfile.NAME);
        intent.setString(COSName.INFO, SrgbProfile.NAME);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }
}
