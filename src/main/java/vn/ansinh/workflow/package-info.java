/** The engine behind its wall: the only user of org.camunda. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "clock",
            "organisation",
            "procedure",
            "dossier",
            "letter",
            "intake",
            "decision",
            "payout"
        })
@NullMarked
package vn.ansinh.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
