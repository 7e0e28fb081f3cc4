/** E-mails and short messages to applicants at each turn of a dossier: an outbox, its delivery, and its page for administrators. */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "procedure", "dossier"})
@NullMarked
package vn.ansinh.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
