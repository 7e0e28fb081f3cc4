package vn.ansinh.letter;

import java.time.Instant;

/** Puts the installation's electronic signature on a paper. Without a bean papers are kept as they were drawn. */
public interface PaperSeal {

    /** The signed paper, the given bytes its beginning; or the same bytes when papers of this kind are not signed. */
    byte[] seal(byte[] pdf, LetterKind kind, String title, Instant at);
}
