package vn.ansinh.notice;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code ansinh.notice.*}. E-mail is on with {@code mail-from} and {@code spring.mail.host}, short messages with
 * {@code sms.url}; what is off is not queued.
 *
 * @param pauses between one try and the next; after the last one the notice has failed
 * @param lease how long a node has for the few notices it took, before another one takes them for dropped
 */
@ConfigurationProperties("ansinh.notice")
record NoticeSettings(
        @DefaultValue("") String mailFrom,

        @DefaultValue({"PT1M", "PT10M", "PT1H", "PT6H", "PT24H"})
        List<Duration> pauses,

        @DefaultValue("PT10M") Duration lease,
        @DefaultValue Sms sms) {

    NoticeSettings {
        pauses = List.copyOf(pauses);
    }

    /**
     * The gateway takes a POST of one JSON object.
     *
     * @param tokenHeader carries {@code token} as it stands
     * @param sender the registered name, sent in {@code senderField}; left out when empty
     * @param accents whether the letters keep their marks: then a part holds 70 signs, not 160
     * @param accepted what a good answer's body must contain, as a regular expression; empty: any 2xx is good
     * @param quietFrom from then until {@code quietUntil} nobody's telephone rings
     */
    record Sms(
            @DefaultValue("") String url,
            @DefaultValue("Authorization") String tokenHeader,
            @DefaultValue("") String token,
            @DefaultValue("to") String toField,
            @DefaultValue("text") String textField,
            @DefaultValue("from") String senderField,
            @DefaultValue("") String sender,
            @DefaultValue("false") boolean accents,
            @DefaultValue("") String accepted,
            @DefaultValue("PT10S") Duration timeout,
            @DefaultValue("21:00") LocalTime quietFrom,
            @DefaultValue("07:00") LocalTime quietUntil) {

        boolean isQuiet(LocalTime time) {
            return quietFrom.isAfter(quietUntil)
                    ? !time.isBefore(quietFrom) || time.isBefore(quietUntil)
                    : !time.isBefore(quietFrom) && time.isBefore(quietUntil);
        }
    }
}
