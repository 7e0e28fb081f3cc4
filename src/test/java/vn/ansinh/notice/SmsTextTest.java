package vn.ansinh.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsTextTest {

    @Test
    void marksAreLeftOutForOldTelephones() {
        assertThat(SmsText.plain("Hồ sơ đã được tiếp nhận – «Đặng Thị Ước»…"))
                .isEqualTo("Ho so da duoc tiep nhan - \"Dang Thi Uoc\"...");
        assertThat(SmsText.plain("好")).isEqualTo("?");
    }

    @ParameterizedTest
    @CsvSource({"160,a,1", "161,a,2", "306,a,2", "307,a,3", "70,ồ,1", "71,ồ,2", "134,ồ,2", "135,ồ,3", "80,€,1", "81,€,2"
    })
    void partsAreCountedAsTheNetworkCountsThem(int length, String sign, int parts) {
        assertThat(SmsText.parts(sign.repeat(length))).isEqualTo(parts);
    }

    @Test
    void aLinkIsLeftOutWhereItWouldCostAThirdPart() {
        String link = " Xem: https://hoso.tinh.vn/tra-cuu";
        assertThat(SmsText.of("ồ".repeat(100), link, true)).hasSize(134).endsWith(link);
        assertThat(SmsText.of("ồ".repeat(101), link, true)).isEqualTo("ồ".repeat(101));
        assertThat(SmsText.of("ồ".repeat(101), link, false)).endsWith(link);
        assertThat(SmsText.of("ồ".repeat(200), link, true)).isEqualTo("ồ".repeat(134));
    }
}
