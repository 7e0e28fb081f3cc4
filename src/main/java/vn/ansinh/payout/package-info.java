/** Batches by district and channel: sealed, checked by a second person, paid, returned, settled. */
@ApplicationModule(allowedDependencies = {"shared", "clock", "organisation", "procedure", "dossier", "letter", "sheet"})
@NullMarked
package vn.ansinh.payout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
