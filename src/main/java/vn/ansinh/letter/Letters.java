package vn.ansinh.letter;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.NotFound;
import vn.ansinh.shared.VietnameseText;

/** The letters as they were made: written once, never rebuilt. Who may see one is asked before, by the dossier it belongs to. */
@Service
public class Letters {

    private static final int TITLE_LENGTH = 200;
    private static final int FILE_NAME_LENGTH = 120;

    private final LetterMapper mapper;
    private final AppClock clock;

    Letters(LetterMapper mapper, AppClock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Keeps the bytes in the caller's transaction, dated now, and returns the letter's id; the file name becomes plain ASCII. */
    public long keep(
            LetterKind kind,
            @Nullable Long dossierId,
            @Nullable Long decisionId,
            @Nullable Long batchId,
            String title,
            String fileName,
            byte[] pdf) {
        Letter letter = new Letter(
                0,
                kind,
                dossierId,
                decisionId,
                batchId,
                cut(VietnameseText.nfc(title), TITLE_LENGTH),
                fileName(fileName),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                sha256(pdf),
                pdf);
        LetterMapper.Key key = new LetterMapper.Key();
        mapper.insert(letter, key);
        return key.id();
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

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
