package vn.ansinh.mark;

/**
 * A picture in use: a PNG with a transparent ground, cut to what is drawn, {@code widthMm} wide on paper.
 *
 * @param ownerId a username for a signature, a unit's id for a seal
 */
@SuppressWarnings("ArrayRecordComponent")
public record Mark(MarkKind kind, String ownerId, int widthMm, byte[] png) {}
