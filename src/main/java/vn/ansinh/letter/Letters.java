package vn.ansinh.letter;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Digests;
import vn.ansinh.shared.NotFound;
import vn.ansinh.shared.VietnameseText;

/** The letters as they were made: written once, never rebuilt. Who may see one is asked before, by the dossier it belongs to. */
@Service
public class Letters {

    private static final int TITLE_LENGTH = 200;
    private static final int FILE_NAME_LENGTH = 120;

    private final LetterMapper mapper;
    private final AppClock clock;
    private final ObjectProvider<PaperSeal> seal;
    private final String publicUrl;
    private final ReentrantLock lists = new ReentrantLock();

    Letters(
            LetterMapper mapper,
            AppClock clock,
            ObjectProvider<PaperSeal> seal,
            @Value("${ansinh.public-url:http://localhost:8080}") String publicUrl) {
        this.mapper = mapper;
        this.clock = clock;
        this.seal = seal;
        this.publicUrl = publicUrl;
    }

    /**
     * Draws, seals and keeps the paper in the caller's transaction, dated now, and returns the letter's id; the file name
     * becomes plain ASCII.
     *
     * @param drawing makes the PDF, with the code by which anybody can check the paper
     */
    public long keep(
            LetterKind kind,
            @Nullable Long dossierId,
            @Nullable Long decisionId,
            @Nullable Long batchId,
            String title,
            String fileName,
            Function<PaperCheck, byte[]> drawing) {
        PaperCheck check = PaperCheck.fresh(publicUrl);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        byte[] pdf = kind.hasList() ? oneByOne(() -> make(kind, check, at, drawing)) : make(kind, check, at, drawing);
        Letter letter = new Letter(
                0,
                kind,
                dossierId,
                decisionId,
                batchId,
                cut(VietnameseText.nfc(title), TITLE_LENGTH),
                fileName(fileName),
                at,
                Digests.sha256(pdf),
                check.code(),
                pdf);
        LetterMapper.Key key = new LetterMapper.Key();
        mapper.insert(letter, key);
        return key.id();
    }

    /** Whether a paper of this kind would be signed electronically now. */
    public boolean seals(LetterKind kind) {
        PaperSeal sealing = seal.getIfAvailable();
        return sealing != null && sealing.seals(kind, clock.instant());
    }

    /** By the code printed on it; small letters, spaces and missing dashes are forgiven. */
    public Optional<Letter> byCode(String typed) {
        return mapper.findByCode(PaperCheck.normal(typed));
    }

    /** By the SHA-256 of its bytes, in lower-case hex. */
    public Optional<Letter> byFingerprint(String sha256) {
        return mapper.findByFingerprint(sha256);
    }

    /** Id of the unit in whose name the letter was made. */
    public String issuer(Letter letter) {
        return mapper.findIssuer(letter.id());
    }

    private byte[] make(LetterKind kind, PaperCheck check, Instant at, Function<PaperCheck, byte[]> drawing) {
        byte[] drawn = drawing.apply(check);
        PaperSeal sealing = seal.getIfAvailable();
        return sealing == null ? drawn : sealing.seal(drawn, kind, check, at);
    }

    /** A list of 20,000 takes hundreds of megabytes while it is tagged and sealed: on one node never two at once. */
    private byte[] oneByOne(Supplier<byte[]> making) {
        lists.lock();
        try {
            return making.get();
        } finally {
            lists.unlock();
        }
    }

    /** The letter with its bytes; {@link NotFound} when there is none. */
    public Letter get(long id) {
        Letter letter = mapper.find(id);
        if (letter == null) {
            throw new NotFound("Không tìm thấy văn bản số " + id + ".");
        }
        return letter;
    }

    /** The dossier's own letters and those of the decision it lies in, oldest first. */
    public List<LetterRow> ofDossier(long dossierId) {
        return mapper.listOfDossier(dossierId);
    }

    private static String fileName(String name) {
        String plain = VietnameseText.searchKey(name).replaceAll("[^a-z0-9._-]+", "-");
        String stem = plain.endsWith(".pdf") ? plain.substring(0, plain.length() - 4) : plain;
        return cut(stem, FILE_NAME_LENGTH - 4) + ".pdf";
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
