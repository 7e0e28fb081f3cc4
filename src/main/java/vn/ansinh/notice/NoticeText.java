package vn.ansinh.notice;

/**
 * What one turn says: a sentence for the telephone, and one for the letter. Neither ever holds the secret of the
 * receipt, an amount, an identity number or another person's name.
 */
record NoticeText(String brief, String full) {}
