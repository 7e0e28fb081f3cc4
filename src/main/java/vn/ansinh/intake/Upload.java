package vn.ansinh.intake;

/** A file as handed in for the paper {@code paperCode}; its name and bytes are not to be trusted. */
public record Upload(String paperCode, String fileName, byte[] content) {}
