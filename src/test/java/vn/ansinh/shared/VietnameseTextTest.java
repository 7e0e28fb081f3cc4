package vn.ansinh.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTest {

    @Test
    void decomposedTextWithStraySpacesBecomesOneCleanLine() {
        String typed = Normalizer.normalize("Lò  Thị\u00a0Ước", Normalizer.Form.NFD);

        assertThat(VietnameseText.nfc(" \t" + typed + "\u200b\r\n\u0000")).isEqualTo("Lò Thị Ước");
    }

    @ParameterizedTest
    @CsvSource({"Đặng Thị Ước,dang thi uoc", "NGUYỄN VĂN QUÝ,nguyen van quy", "Phường Tân Phong,phuong tan phong"})
    void searchKeyHasNoAccents(String text, String key) {
        assertThat(VietnameseText.searchKey(text)).isEqualTo(key);
        assertThat(VietnameseText.searchKey(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(key);
    }

    @Test
    void namesSortByGivenNameThenMiddleThenFamily() {
        List<String> inOrder = List.of(
                "Vàng A",
                "Lò An",
                "Vàng An",
                "Lò Thị An",
                "Hoàng Văn An",
                "Lò Văn An",
                "Lò Văn Ái An",
                "Tao Thị Anh",
                "Lò Văn Ánh",
                "Lò Văn Ăn",
                "Lò Văn Ân",
                "Lò Văn Dung",
                "Lò Văn Dũng",
                "Lò Văn Đa",
                "Lò Văn Ét",
                "Lò Văn Ên",
                "Lò Thị Hoa",
                "Lò Thị Hòa",
                "Lò Thị Hỏa",
                "Lò Thị Hõa",
                "Lò Thị Hóa",
                "Lò Thị Họa",
                "Lò Thị Hoan",
                "Lò Thị Oanh",
                "Lò Thị Ôn",
                "Lò Thị Ơn",
                "Lò Thị Út",
                "Lò Thị Ước",
                "Lò Văn Ỷ");

        assertThat(shuffledAndSorted(inOrder)).isEqualTo(inOrder);
    }

    @Test
    void sortKeyIsPlainAndFitsItsColumn() {
        String longest = "Ướ ".repeat(40).strip();

        assertThat(VietnameseText.sortKey(longest))
                .hasSizeLessThanOrEqualTo(200)
                .matches("[0-9a-z]+");
        assertThat(VietnameseText.sortKey("Lò Văn Ước"))
                .isEqualTo(VietnameseText.sortKey(Normalizer.normalize("LÒ VĂN ƯỚC", Normalizer.Form.NFD)));
        assertThat(VietnameseText.sortKey("Pờ")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"012345678923,0123****923", "040012345,04****345", "12345,****"})
    void identityNumbersAreMasked(String number, String masked) {
        assertThat(VietnameseText.maskId(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pờ", "Lý Lỳ Cà", "H'Hen Niê", "Công Tằng Tôn Nữ Thị Ngọc-Lan", "王小明"})
    void namesOfEveryPeopleArePlausible(String name) {
        assertThat(VietnameseText.isPlausibleName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A", "Lò Văn 3", "<b>Lò</b>", "012345678901", "-- --"})
    void whatIsNoNameIsNotPlausible(String name) {
        assertThat(VietnameseText.isPlausibleName(name)).isFalse();
    }

    @Test
    void overlongNamesAreNotPlausible() {
        assertThat(VietnameseText.isPlausibleName("a".repeat(121))).isFalse();
    }

    private static List<String> shuffledAndSorted(List<String> names) {
        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, new Random(12));
        shuffled.sort(Comparator.comparing(VietnameseText::sortKey));
        return shuffled;
    }
}
