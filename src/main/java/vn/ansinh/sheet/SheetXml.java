package vn.ansinh.sheet;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The XML of a spreadsheet's part, one step at a time, with the text of one element at most kept. */
final class SheetXml {

    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST = 100;
    /** The parser keeps each name for ever; all of the format's names together are fewer. */
    private static final int MOST_NAMES = 5000;

    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private int depth;

    SheetXml(InputStream in) throws XMLStreamException {
        xml = FACTORY.createXMLStreamReader(in);
    }

    /** False at the end. */
    boolean next() throws XMLStreamException {
        if (!xml.hasNext()) {
            return false;
        }
        int event = xml.next();
        if (event == XMLStreamReader.START_ELEMENT) {
            depth++;
            names.add(xml.getLocalName());
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                names.add(xml.getAttributeLocalName(i));
            }
            for (int i = 0; i < xml.getNamespaceCount(); i++) {
                names.add("xmlns:" + xml.getNamespacePrefix(i));
            }
            if (depth > DEEPEST || names.size() > MOST_NAMES) {
                throw new XMLStreamException("not the XML of a spreadsheet");
            }
        } else if (event == XMLStreamReader.END_ELEMENT) {
            depth--;
        }
        return true;
    }

    boolean isStart(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    @Nullable
    String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    /** Adds the text here, if here is text, up to the longest cell. */
    void takeText(StringBuilder to) {
        int room = RowSink.LONGEST_CELL - to.length();
        if (xml.isCharacters() && room > 0) {
            to.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
