package vn.ansinh.signature;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a PDF's last signature says; {@code signer} of a signature that holds, {@code signedAt} as the file itself claims. */
public record PaperSignature(
        Verdict verdict, @Nullable Signer signer, @Nullable Instant signedAt) {

    public enum Verdict {
        NONE,
        /** Every byte of the file is as it was signed. */
        INTACT,
        /** What was signed is as it was, but something was added to the file. */
        EXTENDED,
        BROKEN
    }

    /** @param own whether the certificate is or was this installation's */
    public record Signer(String name, String issuer, boolean selfSigned, boolean own) {}

    static PaperSignature without(Verdict verdict) {
        return new PaperSignature(verdict, null, null);
    }
}
