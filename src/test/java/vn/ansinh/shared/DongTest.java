package vn.ansinh.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DongTest {

    @ParameterizedTest
    @CsvSource({
        "0,Không đồng",
        "5,Năm đồng",
        "10,Mười đồng",
        "14,Mười bốn đồng",
        "15,Mười lăm đồng",
        "21,Hai mươi mốt đồng",
        "24,Hai mươi tư đồng",
        "55,Năm mươi lăm đồng",
        "100,Một trăm đồng",
        "105,Một trăm linh năm đồng",
        "111,Một trăm mười một đồng",
        "1000,Một nghìn đồng",
        "1011,Một nghìn không trăm mười một đồng",
        "1100,Một nghìn một trăm đồng",
        "20001,Hai mươi nghìn không trăm linh một đồng",
        "750000,Bảy trăm năm mươi nghìn đồng",
        "1000005,Một triệu không trăm linh năm đồng",
        "1050000,Một triệu không trăm năm mươi nghìn đồng",
        "2957200000,Hai tỷ chín trăm năm mươi bảy triệu hai trăm nghìn đồng",
        "120938500000,Một trăm hai mươi tỷ chín trăm ba mươi tám triệu năm trăm nghìn đồng",
        "1005000000000,Một nghìn không trăm linh năm tỷ đồng",
        "3000000000004,Ba nghìn tỷ không trăm linh bốn đồng",
        "9000000000000000000,Chín tỷ tỷ đồng"
    })
    void amountsAreSpoken(long dong, String words) {
        assertThat(Dong.inWords(dong)).isEqualTo(words);
    }

    @Test
    void negativeAmountsHaveNoWords() {
        assertThatThrownBy(() -> Dong.inWords(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "999,999", "1000,1.000", "1500000,1.500.000", "120938500000,120.938.500.000", "-250000,-250.000"
    })
    void thousandsAreDotted(long dong, String text) {
        assertThat(Dong.plain(dong)).isEqualTo(text);
        assertThat(Dong.format(dong)).isEqualTo(text + " đồng");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120938500000|120.938,5",
                "2957200000|2.957,2",
                "184000000|184,0",
                "0|0,0",
                "49999|0,0",
                "50000|0,1",
                "1949999999|1.950,0"
            })
    void millionsHaveOneDecimal(long dong, String text) {
        assertThat(Dong.millions(dong)).isEqualTo(text);
    }
}
