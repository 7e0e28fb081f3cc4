package vn.ansinh.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VillageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bản Mẫu | Bản Mẫu",
                "Số 12, bản Nà Lang, xã Bum Nưa | bản Nà Lang",
                "xã Bum Nưa, THÔN 3 | THÔN 3",
                "Nhà 5 ngõ 12 phố Mới, Tổ dân phố số 4 | Tổ dân phố số 4",
                "bản Nà Lang 0912345678 | ''",
                "12 Trần Hưng Đạo | ''",
                "Khun Há | ''",
            })
    void onlyTheVillageIsTakenFromAnAddress(String address, String village) {
        assertThat(Village.of(address)).isEqualTo(village);
    }
}
