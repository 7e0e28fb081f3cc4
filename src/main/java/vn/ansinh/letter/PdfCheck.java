package vn.ansinh.letter;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Whether a stranger's PDF can be opened by an officer: its pages are counted, and nothing in it is drawn or run. */
public enum PdfCheck {
    FINE,
    UNREADABLE,
    ENCRYPTED,
    TOO_LONG;

    /** @param mostPages more is too long */
    public static PdfCheck of(byte[] pdf, int mostPages) {
        try (PDDocument document = Loader.loadPDF(pdf, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                return ENCRYPTED;
            }
            int pages = document.getNumberOfPages();
            return pages < 1 ? UNREADABLE : pages > mostPages ? TOO_LONG : FINE;
        } catch (InvalidPasswordException locked) {
            return ENCRYPTED;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return UNREADABLE;
        }
    }
}
