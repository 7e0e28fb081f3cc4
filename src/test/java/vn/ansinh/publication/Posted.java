package vn.ansinh.publication;

import java.time.LocalDate;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.dossier.NewLine;
import vn.ansinh.dossier.PayChannel;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.support.TestCases;

/** People and lists of these tests. */
public final class Posted {

    static final String COMMUNE = "C03388";
    private static int people;

    private Posted() {}

    /** Somebody with everything that must not be seen. */
    public static NewLine person(String name, String group) {
        people++;
        return new NewLine(
                name,
                "0123477%05d".formatted(people),
                null,
                null,
                null,
                LocalDate.of(1951, 3, 17),
                "F",
                "Số 12 ngõ 3, bản Nà Lang, điện thoại 0912345678",
                group,
                3,
                1_500_000,
                PayChannel.BANK,
                "1903777777");
    }

    /** A list of the campaign, posted from 15 to 20 May 2020. */
    public static Received list(TestCases cases, NewLine... lines) {
        cases.at("2020-05-04T08:00");
        Received received = cases.receive("QD15-LIST", COMMUNE, lines);
        cases.forward(cases.enter(received, StageCode.REVIEW));
        cases.at("2020-05-15T09:00");
        cases.enter(received, StageCode.POSTING);
        return received;
    }
}
