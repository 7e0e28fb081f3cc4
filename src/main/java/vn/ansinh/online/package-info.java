/**
 * Applying online, without an account: find the procedure, type one thing a page, come back to it, hand it in once. It is
 * the counter by another door, so this package stands on intake, which knows nothing of it (ADR 0024).
 */
@ApplicationModule(
        allowedDependencies = {"shared", "clock", "organisation", "procedure", "dossier", "letter", "intake"})
@NullMarked
package vn.ansinh.online;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
