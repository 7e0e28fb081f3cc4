package vn.ansinh.letter.layout;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** An element of the structure tree: what a piece of the paper is, told to a screen reader (PDF 1.7, 14.7.2). */
final class Tag {

    private final COSDictionary element = new COSDictionary();
    private final String type;

    Tag(COSBase parent, String type) {
        this.type = type;
        element.setName(COSName.S, type);
        element.setItem(COSName.P, parent);
    }

    /** A new last child. */
    Tag child(String childType) {
        Tag child = new Tag(element, childType);
        add(child);
        return child;
    }

    /** Takes {@code child}, which was made with this parent, as its last child. */
    void add(Tag child) {
        kids().add(child.element);
    }

    boolean is(String otherType) {
        return type.equals(otherType);
    }

    String type() {
        return type;
    }

    boolean hasContent() {
        return element.containsKey(COSName.K);
    }

    COSDictionary element() {
        return element;
    }

    /** It is a picture that stands in the box from its lower left to its upper right corner. */
    Tag figure(String alt, float left, float bottom, float right, float top) {
        COSArray box = new COSArray();
        for (float edge : new float[] {left, bottom, right, top}) {
            box.add(new COSFloat(edge));
        }
        element.setString(COSName.ALT, alt);
        return attribute("Layout", COSName.BBOX, box);
    }

    /** One more attribute; {@code owner}, the same for all of an element, is who defines it: Table, Layout. */
    Tag attribute(String owner, COSName name, COSBase value) {
        COSDictionary attributes = element.getCOSDictionary(COSName.A);
        if (attributes == null) {
            attributes = new COSDictionary();
            attributes.setDirect(true);
            attributes.setName(COSName.O, owner);
            element.setItem(COSName.A, attributes);
        }
        attributes.setItem(name, value);
        return this;
    }

    /** Its content is, or goes on with, the marked content {@code id} of the page. */
    void content(PDPage page, int id) {
        COSBase known = element.getDictionaryObject(COSName.K);
        if (known == null) {
            element.setItem(COSName.PG, page);
            element.setItem(COSName.K, COSInteger.get(id));
        } else if (element.getDictionaryObject(COSName.PG) == page.getCOSObject()) {
            kids().add(COSInteger.get(id));
        } else {
            COSDictionary elsewhere = new COSDictionary();
            elsewhere.setDirect(true);
            elsewhere.setItem(COSName.TYPE, COSName.MCR);
            elsewhere.setItem(COSName.PG, page);
            elsewhere.setInt(COSName.MCID, id);
            kids().add(elsewhere);
        }
    }

    private COSArray kids() {
        COSBase known = element.getDictionaryObject(COSName.K);
        if (known instanceof COSArray array) {
            return array;
        }
        COSArray array = new COSArray();
        array.setDirect(true);
        if (known != null) {
            array.add(known);
        }
        element.setItem(COSName.K, array);
        return array;
    }
}
