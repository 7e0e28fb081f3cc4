package vn.ansinh.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** A letter read back: what a reader's program sees in it. */
record Pdf(String title, String language, List<String> sizes, List<PDFontFact> fonts, List<String> pages) {

    private static final Path GALLERY = Path.of("target", "gallery");

    record PDFontFact(String name, boolean embedded) {}

    static Pdf read(String name, byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            Files.write(Files.createDirectories(GALLERY).resolve(name + ".pdf"), bytes);
            List<String> sizes = new ArrayList<>();
            List<PDFontFact> fonts = new ArrayList<>();
            List<String> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                sizes.add(millimetres(page.getMediaBox().getWidth()) + "x"
                        + millimetres(page.getMediaBox().getHeight()));
                for (COSName font : page.getResources().getFontNames()) {
                    PDFont used = page.getResources().getFont(font);
                    fonts.add(new PDFontFact(used.getName(), used.isEmbedded()));
                }
                pages.add(textOf(document, pages.size() + 1));
            }
            return new Pdf(
                    document.getDocumentInformation().getTitle(),
                    document.getDocumentCatalog().getLanguage(),
                    sizes,
                    fonts,
                    pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All text with each run of white space as one space. */
    String text() {
        return String.join(" ", pages).replaceAll("\\s+", " ");
    }

    private static String textOf(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(false);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static long millimetres(float points) {
        return Math.round(points * 25.4 / 72);
    }
}
