package vn.ansinh.dossier;

/** A file that the applicant sent over the web; its type was told by its bytes. */
@SuppressWarnings("ArrayRecordComponent")
public record SentPaper(String fileName, String contentType, byte[] content) {}
