package vn.ansinh.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The texts that a workbook's cells name by their place. */
final class SharedTexts {

    private static final Pattern PLACE = Pattern.compile("\\d{1,8}");
    private static final int MOST_CHARACTERS = 40_000_000;
    private static final int MOST_TEXTS = 4_000_000;

    private final List<String> texts = new ArrayList<>();

    void read(InputStream in) throws XMLStreamException {
        SheetXml xml = new SheetXml(in);
        StringBuilder text = new StringBuilder();
        long characters = 0;
        boolean inText = false;
        boolean inReading = false;
        while (xml.next()) {
            if (xml.isStart("rPh") || xml.isEnd("rPh")) {
                inReading = xml.isStart("rPh");
            } else if (xml.isStart("t") || xml.isEnd("t")) {
                inText = xml.isStart("t") && !inReading;
            } else if (xml.isEnd("si")) {
                characters += text.length();
                texts.add(text.toString());
                text.setLength(0);
            } else if (inText) {
                xml.takeText(text);
            }
            if (characters > MOST_CHARACTERS || texts.size() > MOST_TEXTS) {
                throw new XMLStreamException("too many texts");
            }
        }
    }

    String get(String place) {
        int index = PLACE.matcher(place).matches() ? Integer.parseInt(place) : -1;
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }
}
