package vn.ansinh.workflow.forms;

/** A paper handed in with a dossier, without its bytes; {@code kind} is the code of a paper of the procedure. */
record TaskDocument(long id, String kind, String title, String fileName, String contentType, int size) {}
