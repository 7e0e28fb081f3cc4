package vn.ansinh.notice;

/** A notice on its way. {@code messageKey} is the same at each try; {@code attempts} counts this one too. */
record Outgoing(
        long id,
        NoticeChannel channel,
        String messageKey,
        String recipient,
        String subject,
        String body,
        int attempts) {}
