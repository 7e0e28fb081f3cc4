package vn.ansinh.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.ansinh.procedure.FactRule;
import vn.ansinh.procedure.PaperRule;
import vn.ansinh.procedure.Procedure;

/** What the counter's page posts, taken field by field: what the form does not have is never looked at. */
final class FormReader {

    private static final String FILE = "file-";

    private final Procedure procedure;
    private final MultiValueMap<String, String> params;

    FormReader(Procedure procedure, MultiValueMap<String, String> params) {
        this.procedure = procedure;
        this.params = params;
    }

    ApplicationForm application() {
        PersonForm beneficiary = person(Checks.BENEFICIARY);
        return new ApplicationForm(
                cover(),
                beneficiary.equals(PersonForm.EMPTY) ? null : beneficiary,
                new BenefitForm(value("group"), value("months"), value("payChannel"), value("accountNo")));
    }

    CoverForm cover() {
        Map<String, String> facts = new LinkedHashMap<>();
        for (FactRule rule : procedure.facts()) {
            String value = value(FactCheck.PREFIX + rule.name());
            if (value != null) {
                facts.put(rule.name(), value);
            }
        }
        Set<String> papers = new LinkedHashSet<>(params.getOrDefault("papers", List.of()));
        return new CoverForm(
                procedure.code(),
                value("unitId"),
                value("channel"),
                value("applicantKind"),
                person(CoverCheck.APPLICANT),
                value("phone"),
                value("email"),
                facts,
                papers,
                false);
    }

    private PersonForm person(String prefix) {
        return new PersonForm(
                value(prefix + "name"),
                value(prefix + "idNumber"),
                value(prefix + "otherIdNumber"),
                value(prefix + "birth"),
                value(prefix + "sex"),
                value(prefix + "address"));
    }

    private @Nullable String value(String name) {
        String text = PersonCheck.text(params.getFirst(name));
        return text.isEmpty() ? null : text;
    }

    /** The files of the procedure's papers; an empty field is no file. */
    static List<Upload> uploads(Procedure procedure, MultiValueMap<String, MultipartFile> files) {
        List<Upload> uploads = new ArrayList<>();
        for (PaperRule paper : procedure.papers()) {
            files.getOrDefault(FILE + paper.code(), List.of()).stream()
                    .filter(FormReader::isGiven)
                    .forEach(file -> uploads.add(new Upload(paper.code(), name(file), bytes(file))));
        }
        return uploads;
    }

    static boolean isGiven(@Nullable MultipartFile file) {
        return file != null && !(file.isEmpty() && name(file).isBlank());
    }

    static String name(MultipartFile file) {
        return Stream.of(file.getOriginalFilename())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
