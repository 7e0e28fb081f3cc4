package vn.ansinh.letter.layout;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;

/**
 * The structure tree of one file, in reading order. It is built from plain COS objects: a list of 20,000 people has 180,000
 * elements.
 */
final class Structure {

    private static final String LIST = "L";

    private final COSDictionary root = new COSDictionary();
    /** Page by page the elements whose content lies there, by the number of the marked content. */
    private final COSArray contents = new COSArray();

    private final Tag document;
    /** The list that the next item joins; any other element ends it. */
    private Tag last;

    private Tag parent;
    private final List<Tag> asides = new ArrayList<>();

    private int pages;

    Structure(PDDocument file) {
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        document = new Tag(root, "Document");
        last = document;
        parent = document;
        root.setItem(COSName.K, document.element());
        COSDictionary tree = new COSDictionary();
        contents.setDirect(true);
        tree.setItem(COSName.NUMS, contents);
        root.setItem(COSName.PARENT_TREE, tree);
        file.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        file.getDocumentCatalog().setMarkInfo(marked);
    }

    /** The next element of the paper. Items that follow each other share one list. */
    Tag next(Role role) {
        if (role == Role.ITEM) {
            if (!last.is(LIST)) {
                last = parent.child(LIST);
            }
            return last.child("LI").child("LBody");
        }
        last = parent.child(role.type());
        return last;
    }

    /** What {@code drawing} draws is read after all else: a note in the margin. */
    void aside(Runnable drawing) {
        Tag before = last;
        Tag note = new Tag(document.element(), "Sect");
        parent = note;
        last = note;
        drawing.run();
        parent = document;
        last = before;
        asides.add(note);
    }

    /** Everything is drawn: the asides come to their place. */
    void finish() {
        asides.stream().filter(Tag::hasContent).forEach(document::add);
    }

    /** The elements on a new page, to be filled as its content is marked. */
    COSArray open(PDPage page) {
        COSArray elements = new COSArray();
        page.setStructParents(pages);
        contents.add(COSInteger.get(pages));
        contents.add(elements);
        pages++;
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages);
        return elements;
    }
}
