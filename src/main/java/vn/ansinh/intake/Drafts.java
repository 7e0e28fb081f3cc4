package vn.ansinh.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.NotFound;

/**
 * Applications being typed, each under a token that the form carries; nobody but the officer who types it sees it. Kept
 * for a week, those that people type at home for {@link #KEPT_ONLINE}; handed in, only the token and the dossier's number stay.
 */
@Service
@Transactional
class Drafts {

    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Duration KEPT = Duration.ofDays(7);
    static final Duration KEPT_ONLINE = Duration.ofDays(30);

    private final DraftMapper mapper;
    private final ObjectMapper json;
    private final AppClock clock;

    Drafts(DraftMapper mapper, ObjectMapper json, AppClock clock) {
        this.mapper = mapper;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps what was typed and adds files; {@link Conflict} when it has been handed in meanwhile. */
    public void save(String token, String username, DraftContent content, List<PaperFile> files) {
        requireToken(token);
        Instant now = clock.instant();
        if (mapper.insert(token, username, now) == 1) {
            mapper.deleteOlderThan(now.minus(KEPT), Actor.SYSTEM.username(), now.minus(KEPT_ONLINE));
        }
        Draft draft = lock(token, username);
        if (draft.number() != null) {
            throw new Conflict("Hồ sơ này đã được tiếp nhận với mã số %s.".formatted(draft.number()));
        }
        mapper.updateContent(token, write(content), now);
        files.forEach(file -> mapper.insertFile(token, file));
    }

    @Transactional(readOnly = true)
    public Draft get(String token, String username) {
        return find(token, username).orElseThrow(Drafts::none);
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(String token, String username) {
        requireToken(token);
        return mapper.find(token).filter(draft -> draft.username().equals(username));
    }

    /** As {@link #get}, held until the end of the transaction. */
    Draft lock(String token, String username) {
        requireToken(token);
        return mapper.lock(token)
                .filter(draft -> draft.username().equals(username))
                .orElseThrow(Drafts::none);
    }

    DraftContent contentOf(Draft draft) {
        try {
            return json.readValue(draft.content(), DraftContent.class);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw none();
        }
    }

    /** The draft is the dossier {@code number} now: personal data and files do not stay twice. */
    void finish(String token, String number) {
        mapper.deleteFiles(token);
        mapper.finish(token, number, clock.instant());
    }

    @Transactional(readOnly = true)
    public List<PaperFileRow> files(String token) {
        return mapper.listFiles(token);
    }

    public void removeFile(String token, String username, long id) {
        lock(token, username);
        mapper.deleteFile(token, id);
    }

    private String write(DraftContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void requireToken(String token) {
        if (!TOKEN.matcher(token).matches()) {
            throw none();
        }
    }

    private static NotFound none() {
        return new NotFound("Bản khai này không còn: mở lại biểu mẫu tiếp nhận.");
    }
}
