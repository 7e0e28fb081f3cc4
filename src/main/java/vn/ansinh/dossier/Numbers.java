package vn.ansinh.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Running numbers without gaps: the sequence's row is locked until the transaction that uses the number ends. */
@Component
public class Numbers {

    private static final DateTimeFormatter YYMMDD = DateTimeFormatter.ofPattern("yyMMdd");

    private final DossierMapper mapper;

    Numbers(DossierMapper mapper) {
        this.mapper = mapper;
    }

    public long next(String scope) {
        mapper.nextNumber(scope);
        return mapper.lastNumber();
    }

    /** {@code 000.12.07.H35-200626-0001}: agency code, day of receipt, the day's running number (TT 01/2018 Điều 19). */
    String forDossier(String agencyCode, LocalDate day) {
        String prefix = agencyCode + "-" + YYMMDD.format(day);
        return "%s-%04d".formatted(prefix, next(prefix));
    }
}
