package vn.ansinh.intake;

/** A file that passed {@link FileCheck}; {@code kind} is the code of its paper, {@code title} that paper's name. */
@SuppressWarnings("ArrayRecordComponent")
record PaperFile(
        String kind, String title, String fileName, String contentType, int size, String sha256, byte[] content) {}
