package vn.ansinh.online;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.ansinh.dossier.Secrets;
import vn.ansinh.intake.Applications;
import vn.ansinh.intake.PaperFileRow;
import vn.ansinh.intake.Received;
import vn.ansinh.procedure.GroupRule;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotFound;

/** Drafts of people without an account, kept for 30 days after the last change, and their way to a dossier. */
@Service
@Transactional
class OnlineDrafts {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final OnlineDraftMapper mapper;
    private final Applications applications;
    private final DraftLimit limit;
    private final ObjectMapper json;
    private final AppClock clock;

    OnlineDrafts(
            OnlineDraftMapper mapper,
            Applications applications,
            DraftLimit limit,
            ObjectMapper json,
            AppClock clock) {
        this.mapper = mapper;
        this.applications = applications;
        this.limit = limit;
        this.json = json;
        this.clock = clock;
    }

    /** @throws NotFound when the procedure takes no applications today */
    public DraftKey begin(String procedureCode) {
        Procedure procedure = procedure(procedureCode);
        DraftKey key = DraftKey.fresh();
        String token = UUID.randomUUID().toString();
        Fields fields = fresh(procedure);
        OnlineDraft draft = new OnlineDraft(
                key.code(),
                Secrets.hash(key.code(), key.secret()),
                token,
                procedure.code(),
                write(fields),
                null,
                null,
                null,
                clock.instant());
        applications.keep(token, new OnlineForm(draft, procedure, fields).application());
        mapper.insert(draft);
        return key;
    }

    private static Fields fresh(Procedure procedure) {
        Fields fields = new Fields(Map.of("applicantKind", List.of("CITIZEN")));
        if (procedure.groups().size() == 1) {
            GroupRule only = procedure.groups().get(0);
            fields.set("group", only.code());
            fields.set("months", String.valueOf(only.maxMonths()));
        }
        return fields;
    }

    /** The draft that the key opens. A wrong one is counted; from a cookie it is no question, and never too many. */
    @Transactional(noRollbackFor = TooMany.class)
    public Optional<OnlineDraft> open(DraftKey key, String address) {
        Optional<OnlineDraft> draft = mapper.find(key.code())
                .filter(found -> found.updatedAt().isAfter(clock.instant().minus(KEPT)));
        String hash = draft.map(OnlineDraft::secretHash).orElse("");
        boolean right = Secrets.matches(key.code(), key.secret(), hash);
        if (!right) {
            limit.failed(address, key.code());
            return Optional.empty();
        }
        return draft;
    }

    /** @throws NotFound when the procedure takes no applications any more */
    @Transactional(readOnly = true)
    public OnlineForm form(OnlineDraft draft) {
        return new OnlineForm(draft, procedure(draft.procedureCode()), read(draft));
    }

    private Procedure procedure(String code) {
        return applications
                .open(code)
                .orElseThrow(() -> new NotFound("Thủ tục này hiện không nhận hồ sơ trực tuyến."));
    }

    @Transactional(readOnly = true)
    public List<PaperFileRow> files(OnlineDraft draft) {
        return applications.files(draft.token());
    }

    /** Keeps what was typed, right or wrong, and the good files; tells what is wrong with the others. */
    public List<InputProblem.Entry> save(OnlineForm form, MultiValueMap<String, MultipartFile> files) {
        OnlineDraft draft = form.draft();
        mapper.updateFields(draft.code(), write(form.fields()), clock.instant());
        return applications.keep(draft.token(), form.procedure(), form.application(), files);
    }

    public void removeFile(OnlineDraft draft, long id) {
        applications.removeFile(draft.token(), id);
    }

    /** Everything that is wrong with it now; what the rules cannot look at without a unit is not told before there is one. */
    @Transactional(readOnly = true)
    public Findings check(OnlineForm form) {
        List<InputProblem.Entry> own = form.problems(applications.files(form.draft().token()));
        try {
            return new Findings(own, applications.review(form.draft().token(), form.application()));
        } catch (InputProblem early) {
            return new Findings(own, early);
        }
    }

    /**
     * Makes the dossier, once: whoever comes second waits for the first and finds what the first one made.
     *
     * @throws InputProblem when something is wrong, or there are warnings that are not {@code confirmed}
     */
    public void submit(String code, boolean confirmed) {
        OnlineDraft draft = mapper.lock(code).orElseThrow(() -> new NotFound("Tờ khai này không còn."));
        if (draft.number() != null) {
            return;
        }
        OnlineForm form = form(draft);
        List<PaperFileRow> files = applications.files(draft.token());
        List<InputProblem.Entry> own = form.problems(files);
        if (!own.isEmpty()) {
            throw new InputProblem(own);
        }
        Received received =
                applications.submit(draft.token(), form.application(), confirmed, form.byPost(files));
        mapper.finish(code, received.number(), received.secret(), received.letterId(), clock.instant());
    }

    private Fields read(OnlineDraft draft) {
        try {
            return new Fields(draft.fields() == null ? Map.of() : json.readValue(draft.fields(), FIELDS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Draft " + draft.code(), e);
        }
    }

    private String write(Fields fields) {
        try {
            return json.writeValueAsString(fields.values());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
