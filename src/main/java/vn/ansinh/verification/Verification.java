package vn.ansinh.verification;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import vn.ansinh.letter.Letter;
import vn.ansinh.letter.Letters;
import vn.ansinh.organisation.Units;
import vn.ansinh.shared.Digests;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.signature.PaperSignatures;

/** Answers whether a paper is true, by its code, by its file or by both. Files are looked at and forgotten. */
@Service
class Verification {

    static final String CODE = "ma";
    static final String FILE = "tep";
    private static final String NO_CODE =
            "Không có văn bản nào mang mã này. Kiểm tra lại từng chữ, số trên văn bản; nếu mã đúng thì văn bản không do hệ thống này phát hành.";
    private static final Pattern CODES = Pattern.compile("(?:[2-9A-HJKMNP-Z]{4}-){3}[2-9A-HJKMNP-Z]{4}");
    private static final int MOST_CODES = 5;
    /** Whole files in memory at the same time. */
    private static final int AT_ONCE = 4;

    private final Letters letters;
    private final Units units;
    private final PaperSignatures signatures;
    private final VerificationLimit limit;
    private final Semaphore places = new Semaphore(AT_ONCE);

    Verification(Letters letters, Units units, PaperSignatures signatures, VerificationLimit limit) {
        this.letters = letters;
        this.units = units;
        this.signatures = signatures;
        this.limit = limit;
    }

    /**
     * @throws InputProblem when no paper has the code
     * @throws TooManyQuestions when the address has asked for too much
     */
    Answer byCode(String code, String address) {
        limit.check(address);
        Optional<Letter> paper = letters.byCode(code);
        if (paper.isEmpty()) {
            limit.count(address);
            throw new InputProblem(CODE, NO_CODE);
        }
        return new Answer(paper(paper.get()), null);
    }

    /**
     * @param code empty when the file alone is to tell
     * @throws InputProblem when the file is none that can be compared, or no paper has the code
     * @throws TooManyQuestions when the address has asked for too much, or too many ask at the same moment
     */
    Answer byFile(String code, GivenFile file, String address) {
        limit.count(address);
        if (!enter()) {
            throw TooManyQuestions.atOnce();
        }
        try {
            return compare(code, file.pdf());
        } finally {
            places.release();
        }
    }

    private Answer compare(String code, byte[] pdf) {
        Optional<Letter> same = letters.byFingerprint(Digests.sha256(pdf));
        Optional<Letter> meant = code.isEmpty() ? Optional.empty() : letters.byCode(code);
        if (!code.isEmpty() && meant.isEmpty()) {
            throw new InputProblem(CODE, NO_CODE);
        }
        if (same.isPresent()) {
            boolean ofTheCode =
                    meant.isEmpty() || meant.get().sha256().equals(same.get().sha256());
            return new Answer(paper(same.get()), FileAnswer.identical(ofTheCode));
        }
        return meant.or(() -> namedIn(pdf))
                .map(paper ->
                        new Answer(paper(paper), FileAnswer.changed(SignatureView.ofChanged(signatures.check(pdf)))))
                .orElseGet(() -> new Answer(null, FileAnswer.unknown()));
    }

    /** The paper whose code lies open in the file: a changed one mostly keeps the address in its signature. */
    private Optional<Letter> namedIn(byte[] pdf) {
        return CODES.matcher(new String(pdf, ISO_8859_1))
                .results()
                .map(found -> found.group())
                .distinct()
                .limit(MOST_CODES)
                .flatMap(code -> letters.byCode(code).stream())
                .findFirst();
    }

    private CheckedPaper paper(Letter letter) {
        boolean asKept = Digests.sha256(letter.content()).equals(letter.sha256());
        return CheckedPaper.of(
                letter,
                units.get(letters.issuer(letter)),
                SignatureView.of(signatures.check(letter.content()), asKept));
    }

    private boolean enter() {
        try {
            return places.tryAcquire(2, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
