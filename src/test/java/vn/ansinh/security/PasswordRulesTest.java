package vn.ansinh.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.ansinh.organisation.Officer;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();
    private final Officer officer = new Officer("lothi.moi", "Lò Thị Mới", null, "", true);

    @ParameterizedTest
    @CsvSource({
        "ngan qua, ít nhất 12",
        "aaaaaaaaaaaaaaa, thử trước tiên",
        "Mật khẩu 123456, thử trước tiên",
        "Anh yêu em nhiều lắm!!!, thử trước tiên",
        "123456789012, thử trước tiên",
        "QwertyUiop2020, thử trước tiên",
        "toi la LoThi.Moi day, tên đăng nhập",
        "con meo cua lò thị mới, họ tên",
        "dang dung roi do nhe, đang dùng"
    })
    void whatAStrangerTriesFirstIsRefused(String password, String reason) {
        assertThat(rules.problemOf(password, officer, "dang dung roi do nhe"::equals))
                .contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bốn con trâu qua suối",
                "rtbhwqzmxkpf",
                "Trời mưa ở Sìn Hồ tháng bảy, đường trơn lắm, nhớ đi chậm"
            })
    void anythingLongIsTakenWithoutDigitsOrSigns(String password) {
        assertThat(rules.problemOf(password, officer, typed -> false)).isNull();
    }

    @Test
    void nothingIsEndless() {
        assertThat(rules.problemOf("một hai ba bốn ".repeat(20), officer, typed -> false))
                .contains("dài quá");
    }

    @Test
    void everyLetterCountsInAnyUnicodeFormAndFormerHashesAreKnown() {
        PasswordEncoder encoder = AnyLengthBCrypt.andFormer();
        String sentence = "Trời mưa ở Sìn Hồ tháng bảy, đường trơn lắm, nhớ đi chậm thôi nhé";
        String hash = encoder.encode(sentence);
        assertThat(encoder.matches(sentence, hash)).isTrue();
        assertThat(encoder.matches(sentence + "!", hash)).isFalse();
        assertThat(encoder.matches(java.text.Normalizer.normalize(sentence, java.text.Normalizer.Form.NFD), hash))
                .isTrue();
        assertThat(encoder.upgradeEncoding(hash)).isFalse();

        String former = "{bcrypt}" + new BCryptPasswordEncoder().encode("mat-khau-cu");
        assertThat(encoder.matches("mat-khau-cu", former)).isTrue();
        assertThat(encoder.upgradeEncoding(former)).isTrue();
    }
}
