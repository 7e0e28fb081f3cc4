package vn.ansinh.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.ansinh.signature.PaperSignature;
import vn.ansinh.signature.PaperSignature.Signer;
import vn.ansinh.signature.PaperSignature.Verdict;

class SignatureViewTest {

    private static final Instant AT = Instant.parse("2020-05-06T09:20:00Z");

    @Test
    void signatureOfACertificationServiceIsValidAndNamesIt() {
        SignatureView view = SignatureView.of(held(Verdict.INTACT, false, true), true);

        assertThat(view.state()).isEqualTo("Hợp lệ");
        assertThat(view.signer()).isEqualTo("UBND tỉnh Lai Châu");
        assertThat(view.signedAt()).isEqualTo("16:20 06/05/2020");
        assertThat(view.note()).contains("Ban Cơ yếu Chính phủ", "thu hồi");
    }

    @Test
    void keyThatCertifiedItselfIsNotCalledValid() {
        assertThat(SignatureView.of(held(Verdict.INTACT, true, true), true).state())
                .isEqualTo("Còn nguyên vẹn");
    }

    @Test
    void whatDoesNotHoldNamesNobody() {
        for (SignatureView view : new SignatureView[] {
            SignatureView.of(held(Verdict.INTACT, false, true), false),
            SignatureView.of(held(Verdict.INTACT, false, false), true),
            SignatureView.of(held(Verdict.EXTENDED, false, true), true),
            SignatureView.of(new PaperSignature(Verdict.BROKEN, null, null), true)
        }) {
            assertThat(view.state()).isEqualTo("Không hợp lệ");
            assertThat(view.tone()).isEqualTo("late");
            assertThat(view.signer()).isNull();
        }
    }

    @Test
    void changedFileOfAStrangersKeyIsNotPraised() {
        assertThat(SignatureView.ofChanged(held(Verdict.INTACT, true, false))).contains("không phải của hệ thống này");
    }

    private static PaperSignature held(Verdict verdict, boolean selfSigned, boolean own) {
        return new PaperSignature(
                verdict, new Signer("UBND tỉnh Lai Châu", "Ban Cơ yếu Chính phủ", selfSigned, own), AT);
    }
}
