/** The PDFs that the law asks for: drawn once, kept; the only user of PDFBox. */
@ApplicationModule(allowedDependencies = {"shared", "clock", "organisation", "procedure", "dossier", "mark"})
@NullMarked
package vn.ansinh.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
