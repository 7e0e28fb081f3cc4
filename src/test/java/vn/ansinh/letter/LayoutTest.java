package vn.ansinh.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ansinh.letter.layout.Block;
import vn.ansinh.letter.layout.Face;
import vn.ansinh.letter.layout.Flow;
import vn.ansinh.letter.layout.Paragraph;
import vn.ansinh.letter.layout.PdfFile;
import vn.ansinh.letter.layout.Sheet;
import vn.ansinh.letter.layout.Style;

class LayoutTest {

    private static final Style STYLE = Style.of(Face.REGULAR, 12);

    @Test
    void signsThatTheFontLacksBecomeQuestionMarks() {
        assertThat(made("Vương 王小明 \ud83d\ude00").text()).contains("Vương ??? ?");
    }

    @Test
    void decomposedLettersAreDrawnComposed() {
        assertThat(made("Lo\u0300 Thi\u0323 U\u031bo\u031b\u0301c\n\tmới").text())
                .contains("Lò Thị Ước mới");
    }

    @Test
    void overlongWordsAreBrokenAndNothingIsLost() {
        String word = "0123456789".repeat(30);

        assertThat(made(word).text().replace(" ", "")).contains(word);
    }

    @Test
    void longTextGoesOnWithNumberedPages() {
        Pdf pdf = made("Đúng đối tượng, đủ chế độ, kịp thời. ".repeat(600));

        assertThat(pdf.pages()).hasSizeGreaterThan(3);
        assertThat(pdf.pages().get(0)).startsWith("Đúng");
        assertThat(pdf.pages().get(1)).startsWith("2");
        assertThat(pdf.text().split("kịp thời", -1)).hasSize(601);
    }

    private static Pdf made(String text) {
        return Pdf.read("layout", PdfFile.make("Thử", "Thử", Samples.AT, Block.gap(0), file -> {
            try (Flow flow = new Flow(file, Sheet.A5, STYLE)) {
                flow.text(Paragraph.of(text, STYLE).justified());
            }
        }));
    }
}
