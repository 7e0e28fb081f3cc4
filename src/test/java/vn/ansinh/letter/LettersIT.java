package vn.ansinh.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.NotFound;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.SmallPdf;

@AnSinhTest
@Transactional
class LettersIT {

    private static final byte[] PDF = SmallPdf.titled("Thử");

    @Autowired
    private Letters letters;

    @Autowired
    private AppClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private long dossier;
    private long otherDossier;
    private long decision;

    @BeforeEach
    void twoDossiersOneOfThemDecided() {
        jdbc.update("INSERT INTO unit (id, code, kind, name, name_key, valid_from)"
                + " VALUES ('CLETTER', '00000', 'COMMUNE', 'Xã Thử', 'xa thu', '2020-01-01')");
        jdbc.update(
                "INSERT INTO procedure_version (id, code, name, process_key, received_from, definition, sha256)"
                        + " VALUES ('LETTER@2020-01-01', 'LETTER', 'Thủ tục thử', 'supportApplication', '2020-01-01', '{}', REPEAT('0', 64))");
        dossier = insertDossier("letter-1");
        otherDossier = insertDossier("letter-2");
        jdbc.update(
                "INSERT INTO decision (unit_id, procedure_code, status, opened_at, dossier_count, line_count, total,"
                        + " version) VALUES ('CLETTER', 'LETTER', 'SIGNED', '2020-05-06 10:00:00', 1, 1, 0, 0)");
        decision = lastId();
        jdbc.update(
                "INSERT INTO decision_dossier (decision_id, dossier_id, moved) VALUES (?, ?, FALSE)",
                decision,
                dossier);
    }

    @Test
    void keptLetterComesBackAsItWas() {
        Instant before = clock.instant();

        long id = letters.keep(
                LetterKind.RECEIPT, dossier, null, null, "Giấy tiếp nhận  000.01", "Giấy hẹn/số 1.PDF", check -> PDF);

        Letter letter = letters.get(id);
        assertThat(letter.kind()).isEqualTo(LetterKind.RECEIPT);
        assertThat(letter.dossierId()).isEqualTo(dossier);
        assertThat(letter.decisionId()).isNull();
        assertThat(letter.title()).isEqualTo("Giấy tiếp nhận 000.01");
        assertThat(letter.fileName()).isEqualTo("giay-hen-so-1.pdf");
        assertThat(letter.madeAt())
                .isBetween(before.minusSeconds(1), clock.instant().plusSeconds(1));
        assertThat(letter.sha256())
                .isEqualTo(jdbc.queryForObject("SELECT SHA2(content, 256) FROM letter WHERE id = ?", String.class, id));
        assertThat(letter.content()).startsWith(PDF);
    }

    @Test
    void paperIsDrawnWithTheCodeThatIsKeptWithIt() {
        List<PaperCheck> printed = new ArrayList<>();

        long id = letters.keep(LetterKind.RECEIPT, dossier, null, null, "Giấy tiếp nhận", "a.pdf", check -> {
            printed.add(check);
            return PDF;
        });

        PaperCheck check = printed.get(0);
        assertThat(check.code()).matches("([2-9A-HJKMNP-Z]{4}-){3}[2-9A-HJKMNP-Z]{4}");
        assertThat(check.url()).isEqualTo("http://localhost:8080/xac-minh?ma=" + check.code());
        assertThat(letters.get(id).checkCode()).isEqualTo(check.code());
        assertThat(PaperCheck.normal(" " + check.code().toLowerCase(Locale.ROOT).replace("-", " ")))
                .isEqualTo(check.code());
    }

    /** The signature is added behind a file that keeps PDF/A-2a and PDF/UA-1, and must not take that away. */
    @Test
    void signedPapersKeepTheStandards() {
        Map<LetterKind, Function<PaperCheck, byte[]>> drawings = Map.of(
                LetterKind.RECEIPT, check -> ReceiptLetter.render(Samples.receipt(2), check),
                LetterKind.DECISION, check -> DecisionPaper.render(Samples.decision(60), check),
                LetterKind.PAYOUT_LIST, check -> PayoutListPaper.render(Samples.payout(40), check));

        drawings.forEach((kind, drawing) -> {
            byte[] kept = letters.get(letters.keep(kind, dossier, null, null, kind.vietnamese(), "a.pdf", drawing))
                    .content();
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).contains("/ETSI.CAdES.detached");
            assertThat(Standards.violations(kept)).as(kind.name()).isEmpty();
        });
        assertThat(letters.seals(LetterKind.RECEIPT)).isTrue();
    }

    @Test
    void dossierShowsItsOwnLettersAndThoseOfItsDecision() {
        long receipt = letters.keep(LetterKind.RECEIPT, dossier, null, null, "Giấy tiếp nhận", "a.pdf", check -> PDF);
        long signed = letters.keep(LetterKind.DECISION, null, decision, null, "Quyết định", "b.pdf", check -> PDF);
        letters.keep(LetterKind.RECEIPT, otherDossier, null, null, "Giấy tiếp nhận", "c.pdf", check -> PDF);

        assertThat(letters.ofDossier(dossier))
                .extracting(LetterRow::id, LetterRow::kind, LetterRow::size)
                .containsExactly(
                        tuple(receipt, LetterKind.RECEIPT, size(receipt)),
                        tuple(signed, LetterKind.DECISION, size(signed)));
        assertThat(letters.ofDossier(otherDossier)).hasSize(1);
    }

    @Test
    void whatWasNeverKeptIsNotFound() {
        assertThatThrownBy(() -> letters.get(-1)).isInstanceOf(NotFound.class).hasMessageContaining("văn bản");
    }

    private int size(long letter) {
        return letters.get(letter).content().length;
    }

    private long insertDossier(String number) {
        jdbc.update(
                "INSERT INTO dossier (number, procedure_version_id, benefit, channel, applicant_kind, applicant_name,"
                        + " applicant_key, applicant_address, facts, secret_hash, receiving_unit_id, deciding_unit_id, status,"
                        + " received_at, received_by, line_count, version)"
                        + " VALUES (?, 'LETTER@2020-01-01', 'X', 'COUNTER', 'PERSON', 'Lò Văn Thử', 'lo van thu', 'Xã Thử', '{}',"
                        + " REPEAT('0', 64), 'CLETTER', 'CLETTER', 'RECEIVED', '2020-05-05 10:00:00', 'thu', 1, 0)",
                number);
        return lastId();
    }

    private long lastId() {
        Long id = jdbc.queryForObject("SELECT LAST_INSERT_ID()", Long.class);
        assertThat(id).isNotNull();
        return id;
    }
}
