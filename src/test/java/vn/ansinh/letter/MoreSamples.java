package vn.ansinh.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.ansinh.letter.layout.Picture;
import vn.ansinh.letter.layout.Sheet;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.UnitKind;

/** Models of the papers about a dossier's way, as {@link Samples} of those to the applicant. */
final class MoreSamples {

    private static final Instant IN_2025 = Instant.parse("2025-07-14T02:30:00Z");
    private static final String REQUEST = "Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hằng tháng";

    private MoreSamples() {}

    static StopModel stop() {
        RefusalModel like = Samples.refusal();
        return new StopModel(
                FormSet.OF_2025,
                new LetterHead(
                        "Ủy ban nhân dân phường Tân Phong",
                        "Bộ phận tiếp nhận và trả kết quả",
                        "0007/TB",
                        "Tân Phong",
                        LocalDate.of(2025, 7, 14)),
                Samples.DOSSIER,
                like.office(),
                like.applicant(),
                REQUEST,
                IN_2025.minusSeconds(86_400 * 3),
                IN_2025,
                "Người nộp đã rút: gia đình chuyển nơi cư trú, sẽ nộp tại nơi ở mới",
                List.of("Như trên", "Lưu: hồ sơ"),
                Signature.noted(
                        "Người tiếp nhận hồ sơ", "Lập trên hệ thống lúc 09:30 14/07/2025", "Vàng Thị Tiếp Nhận"),
                IN_2025);
    }

    /** The decision with the demo's own pictures on it. */
    static DecisionModel marked(int lines, boolean seal) {
        DecisionModel m = Samples.decision(lines);
        Signature s = m.signature();
        Unit province = new Unit(
                "P12", "12", UnitKind.PROVINCE, "Tỉnh Lai Châu", null, null, null, LocalDate.of(2020, 1, 1), null);
        Signature.Pictures pictures = new Signature.Pictures(
                Picture.of(DemoMarks.signature(s.name()), Sheet.mm(45), "Chữ ký của " + s.name()),
                seal ? Picture.of(DemoMarks.seal(province), Sheet.mm(36), "Dấu của UBND tỉnh Lai Châu") : null);
        return new DecisionModel(
                m.head(),
                m.about(),
                m.authority(),
                m.grounds(),
                m.articles(),
                m.recipients(),
                new Signature(s.capacity(), s.hint(), s.note(), s.name(), pictures),
                m.listTitle(),
                m.lines(),
                m.madeAt());
    }

    static ApologyModel apologyOf2025() {
        ApologyModel m = Samples.apology();
        return new ApologyModel(
                FormSet.OF_2025,
                m.head(),
                m.dossierNumber(),
                m.applicant(),
                m.request(),
                m.office(),
                m.receivedOn(),
                m.dueOn(),
                m.agency(),
                m.reason(),
                m.newDueOn(),
                m.recipients(),
                m.signature(),
                m.madeAt());
    }

    static ControlModel control(int steps) {
        return new ControlModel(
                FormSet.OF_2018,
                Samples.receipt(1).head(),
                Samples.DOSSIER,
                Samples.LONG_NAME,
                Samples.receipt(1).request(),
                "Ủy ban nhân dân tỉnh Lai Châu",
                List.of("Ủy ban nhân dân xã Bản Bo", "Chi cục Thuế huyện Tam Đường", "Ủy ban nhân dân huyện Tam Đường"),
                Samples.AT,
                LocalDate.of(2020, 5, 22),
                LocalDate.of(2020, 5, 19),
                IntStream.rangeClosed(1, steps)
                        .mapToObj(i -> new HandOver(
                                i == 1 ? "Người nộp hồ sơ" : "Bộ phận tiếp nhận và trả kết quả UBND xã Bản Bo",
                                "Ủy ban nhân dân huyện Tam Đường (thẩm định)",
                                Samples.AT.plusSeconds(86_400L * i),
                                "Vàng Thị Tiếp Nhận",
                                i == steps ? null : "Lò Văn Thẩm Định",
                                i == 1
                                        ? null
                                        : List.of("Trước hạn", "Đúng hạn", "Quá hạn")
                                                .get(i % 3),
                                i == 3 ? "Trả lại khâu trước" : null))
                        .toList(),
                Samples.AT);
    }

    static BookModel book(int lines) {
        return new BookModel(
                FormSet.OF_2018,
                new LetterHead(
                        "Ủy ban nhân dân xã Bản Bo",
                        "Bộ phận tiếp nhận và trả kết quả",
                        "2020/STD",
                        "Bản Bo",
                        LocalDate.of(2020, 12, 31)),
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2020, 12, 31),
                IntStream.rangeClosed(1, lines)
                        .mapToObj(i -> new BookLine(
                                "000.07.12.H35-2004%02d-0001".formatted(i % 30 + 1),
                                Samples.receipt(1).request(),
                                i == 2 ? Samples.LONG_NAME : "Lò Thị Thử " + i,
                                "Bản Nà Khuy, xã Bản Bo",
                                i % 3 == 0 ? null : "0912345678",
                                "Ủy ban nhân dân tỉnh Lai Châu",
                                LocalDate.of(2020, 4, 29),
                                i % 5 == 0 ? null : LocalDate.of(2020, 5, 19),
                                i % 2 == 0 ? null : LocalDate.of(2020, 5, 18),
                                i % 4 == 0 ? "Bưu chính công ích" : "Trực tiếp",
                                i % 2 == 0 ? "Đang giải quyết" : "Đã trả kết quả"))
                        .toList(),
                Samples.AT);
    }

    static SubmissionModel submission(int lines) {
        DecisionModel decision = Samples.decision(lines);
        return new SubmissionModel(
                new LetterHead(
                        "Ủy ban nhân dân tỉnh Lai Châu",
                        "Sở Lao động - Thương binh và Xã hội",
                        "04/TTr-SLĐTBXH",
                        "Lai Châu",
                        LocalDate.of(2020, 2, 5)),
                decision.about(),
                decision.authority(),
                decision.grounds().subList(0, 4),
                lines,
                "hỗ trợ người dân gặp khó khăn do đại dịch COVID-19",
                List.of("Như trên", "Lưu: VT, hồ sơ"),
                Signature.noted("Người trình", "Đã trình lúc 08:05 05/02/2020", "Lò Văn Thẩm Định"),
                decision.listTitle(),
                decision.lines(),
                Samples.AT);
    }
}
