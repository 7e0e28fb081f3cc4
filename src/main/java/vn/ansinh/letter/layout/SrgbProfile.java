package vn.ansinh.letter.layout;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The colour space sRGB as an ICC profile (version 4, ICC.1:2010) made of its published numbers, to be embedded. */
final class SrgbProfile {

    static final String NAME = "sRGB IEC61966-2.1";

    private static final int HEADER = 128;
    private static final int TAG_ENTRY = 12;
    private static final float[] WHITE = {0.9642f, 1f, 0.8249f};

    private SrgbProfile() {}

    static byte[] bytes() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        byte[] curve = curve();
        tags.put("desc", text(NAME));
        tags.put("cprt", text("Public domain"));
        tags.put("wtpt", numbers("XYZ ", WHITE));
        tags.put(
                "chad",
                numbers(
                        "sf32", 1.04781f, 0.02289f, -0.05013f, 0.02954f, 0.99048f, -0.01705f, -0.00923f, 0.01504f,
                        0.75213f));
        tags.put("rXYZ", numbers("XYZ ", 0.43607f, 0.22250f, 0.01393f));
        tags.put("gXYZ", numbers("XYZ ", 0.38515f, 0.71687f, 0.09708f));
        tags.put("bXYZ", numbers("XYZ ", 0.14307f, 0.06061f, 0.71410f));
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return profile(tags);
    }

    private static byte[] profile(Map<String, byte[]> tags) {
        int start = HEADER + 4 + TAG_ENTRY * tags.size();
        int size = start + tags.values().stream().mapToInt(tag -> tag.length).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(size).putInt(0).putInt(0x04200000).put(ascii("mntrRGB XYZ "));
        for (int part : new int[] {2020, 1, 1, 0, 0, 0}) {
            out.putShort((short) part);
        }
        out.put(ascii("acsp")).position(68);
        for (float value : WHITE) {
            out.putInt(fixed(value));
        }
        out.position(HEADER);
        out.putInt(tags.size());
        int offset = start;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            out.put(ascii(tag.getKey())).putInt(offset).putInt(tag.getValue().length);
            offset += tag.getValue().length;
        }
        tags.values().forEach(out::put);
        return out.array();
    }

    /** The curve of IEC 61966-2-1: a power of 2.4 with a straight foot. */
    private static byte[] curve() {
        ByteBuffer out = ByteBuffer.allocate(12 + 5 * 4);
        out.put(ascii("para")).putInt(0).putShort((short) 3).putShort((short) 0);
        for (float value : new float[] {2.4f, 1 / 1.055f, 0.055f / 1.055f, 1 / 12.92f, 0.04045f}) {
            out.putInt(fixed(value));
        }
        return out.array();
    }

    private static byte[] numbers(String type, float... values) {
        ByteBuffer out = ByteBuffer.allocate(8 + values.length * 4);
        out.put(ascii(type)).putInt(0);
        for (float value : values) {
            out.putInt(fixed(value));
        }
        return out.array();
    }

    private static byte[] text(String english) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] words = english.getBytes(StandardCharsets.UTF_16BE);
        out.writeBytes(ByteBuffer.allocate(28)
                .put(ascii("mluc"))
                .putInt(0)
                .putInt(1)
                .putInt(TAG_ENTRY)
                .put(ascii("enUS"))
                .putInt(words.length)
                .putInt(28)
                .array());
        out.writeBytes(words);
        while (out.size() % 4 != 0) {
            out.write(0);
        }
        return out.toByteArray();
    }

    /** s15Fixed16Number. */
    private static int fixed(float value) {
        return Math.round(value * 65536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
