package vn.ansinh.publication;

/**
 * One line as anybody may read it.
 *
 * @param token names the line to us and tells nobody anything: no place in the dossier, no id
 * @param place of all that the list shows, from 1
 */
record PublicPerson(
        String token,
        int place,
        String name,
        String village,
        String birthYear,
        String group,
        String result,
        String period,
        String amount) {}
