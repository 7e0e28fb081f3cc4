package vn.ansinh.letter;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF, the reference judge of PDF/A and PDF/UA. */
final class Standards {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Standards() {}

    /** What PDF/A-2a and PDF/UA-1 have against the file, each once with its first place; nothing when it keeps both. */
    static List<String> violations(byte[] pdf) {
        List<String> found = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator =
                            Foundries.defaultInstance().createValidator(flavour, 1, false, false, false)) {
                ValidationResult result = validator.validate(parser);
                if (result.getTotalAssertions() < 100) {
                    throw new AssertionError("Only " + result.getTotalAssertions() + " checks made");
                }
                result.getTestAssertions()
                        .forEach(failed -> found.add("%s %s: %s at %s"
                                .formatted(
                                        flavour,
                                        failed.getRuleId().getClause() + "-"
                                                + failed.getRuleId().getTestNumber(),
                                        failed.getMessage(),
                                        failed.getLocation().getContext())));
                if (found.isEmpty() && !result.isCompliant()) {
                    throw new AssertionError(flavour + " not kept, no rule named");
                }
            } catch (Exception e) {
                throw new AssertionError("Not readable as " + flavour, e);
            }
        }
        return found;
    }
}
