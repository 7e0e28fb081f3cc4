package vn.ansinh.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A part of an uploaded workbook on its way to the XML parser. Cut off before it can fill the memory: more bytes than
 * {@code most}, a tag or text too long, and whatever no spreadsheet writes (DTD, comment, CDATA, UTF-16).
 */
final class BoundedXml extends FilterInputStream {

    /** The longest text of a cell, 32,767 characters, each as an entity. */
    private static final int LONGEST_RUN = 256 * 1024;

    private long left;
    private int run;
    private boolean open;
    private boolean begun;

    BoundedXml(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    /** How many more bytes would have been let through. */
    long left() {
        return left;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        for (int i = offset; i < offset + count; i++) {
            check(bytes[i]);
        }
        left -= Math.max(count, 0);
        if (left < 0) {
            throw new IOException("too many bytes");
        }
        return count;
    }

    private void check(byte b) throws IOException {
        run = b == '<' ? 0 : run + 1;
        if (run > LONGEST_RUN || b == 0 || (open && (b == '!' || (b == '?' && begun)))) {
            throw new IOException("not the XML of a spreadsheet");
        }
        begun |= open;
        open = b == '<';
    }
}
