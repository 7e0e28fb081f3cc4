package vn.ansinh.letter;

import java.time.Instant;

/** Puts the installation's electronic signature on a paper. Without a bean papers are kept as they were drawn. */
public interface PaperSeal {

    /** Whether a paper of this kind, made at that time, will be signed: its drawing may say so. */
    boolean seals(LetterKind kind, Instant at);

    /** The signed paper, the given bytes its beginning; or the same bytes when it is not to be signed. */
    byte[] seal(byte[] pdf, LetterKind kind, PaperCheck check, Instant at);
}
