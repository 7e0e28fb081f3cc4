package vn.ansinh.supervision;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;
import vn.ansinh.supervision.ExcelFile.Column;

/** Every list of the desk as a workbook, with the filter of the page and no further than the officer's scope. */
@Controller
@RequestMapping("/giam-sat")
class ExcelPages {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<Column> DOSSIERS = List.of(
            new Column("Số hồ sơ", 28),
            new Column("Người nộp", 30),
            new Column("Thủ tục", 16),
            new Column("Nơi tiếp nhận", 26),
            new Column("Trạng thái", 26),
            new Column("Ngày tiếp nhận", 14),
            new Column("Ngày hẹn trả", 14),
            new Column("Ngày có kết quả", 14),
            new Column("Số người", 10),
            new Column("Được duyệt (đồng)", 18),
            new Column("Đã chi (đồng)", 18),
            new Column("Trễ nhất tại", 40));

    private static final List<Column> LATE = List.of(
            new Column("Số hồ sơ", 28),
            new Column("Người nộp", 30),
            new Column("Thủ tục", 16),
            new Column("Khâu", 26),
            new Column("Đơn vị giải quyết", 30),
            new Column("Nơi tiếp nhận", 26),
            new Column("Hạn của khâu", 14),
            new Column("Xong ngày", 14),
            new Column("Trễ", 20),
            new Column("Cán bộ", 26),
            new Column("Ngày hẹn trả", 14));

    private static final List<Column> UNITS = List.of(
            new Column("Đơn vị", 30),
            new Column("Tiếp nhận", 12),
            new Column("Còn hạn", 12),
            new Column("Sắp đến hẹn", 12),
            new Column("Quá hẹn", 12),
            new Column("Chờ bổ sung", 12),
            new Column("Xong đúng hẹn", 12),
            new Column("Xong trễ hẹn", 12),
            new Column("Đã rút", 12),
            new Column("Số người", 12),
            new Column("Người được duyệt", 12),
            new Column("Được duyệt (đồng)", 18),
            new Column("Người đã nhận", 12),
            new Column("Đã chi (đồng)", 18),
            new Column("Chưa chi (đồng)", 18));

    private static final List<Column> CAMPAIGN = List.of(
            new Column("Theo", 12),
            new Column("Tên", 40),
            new Column("Người được duyệt", 14),
            new Column("Được duyệt (đồng)", 18),
            new Column("Người đã nhận", 14),
            new Column("Đã chi (đồng)", 18),
            new Column("Chưa chi (đồng)", 18));

    private final UnitDesk desk;
    private final DossierList dossiers;
    private final LateList lateList;
    private final CampaignPages campaigns;
    private final Scopes scopes;
    private final AppClock clock;

    ExcelPages(
            UnitDesk desk,
            DossierList dossiers,
            LateList lateList,
            CampaignPages campaigns,
            Scopes scopes,
            AppClock clock) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.lateList = lateList;
        this.campaigns = campaigns;
        this.scopes = scopes;
        this.clock = clock;
    }

    @GetMapping("/ho-so.xlsx")
    void dossiers(@RequestParam Map<String, String> asked, Principal officer, HttpServletResponse response)
            throws IOException {
        DeskFilter filter = DeskFilter.of(asked, clock.today());
        String title = dossiers.title(officer.getName(), filter);
        try (ExcelFile file = open(response, "ho-so", "Hồ sơ", title, DOSSIERS)) {
            dossiers.each(officer.getName(), filter, found -> {
                DeskDossier d = found.dossier();
                file.add(
                        d.number(),
                        d.applicantName(),
                        found.procedureCode(),
                        found.receivingUnit(),
                        d.status().vietnamese(),
                        d.receivedOn(),
                        d.dueOn(),
                        d.answeredOn(),
                        d.people(),
                        d.approvedAmount(),
                        d.paidAmount(),
                        found.lostAt());
            });
        }
    }

    @GetMapping("/tre-han.xlsx")
    void late(@RequestParam Map<String, String> asked, Principal officer, HttpServletResponse response)
            throws IOException {
        Scope scope = scopes.of(officer.getName());
        LateFilter filter = LateFilter.of(asked, clock.today().minusDays(LatePages.DAYS_BACK));
        String title = filter.finished() ? "Khâu đã xong nhưng trễ hạn" : "Khâu đang trễ hạn";
        try (ExcelFile file = open(response, "tre-han", "Trễ hạn", title, LATE)) {
            lateList.each(
                    scope,
                    filter,
                    (run, row) -> file.add(
                            run.number(),
                            run.applicantName(),
                            row.procedureCode(),
                            row.stage(),
                            run.unitName(),
                            run.communeName(),
                            day(run.dueAt()),
                            day(run.endedAt()),
                            row.late(),
                            run.officer(),
                            run.appointment()));
        }
    }

    @GetMapping("/don-vi.xlsx")
    void units(@RequestParam Map<String, String> asked, Principal officer, HttpServletResponse response)
            throws IOException {
        DeskFilter filter = DeskFilter.of(asked, clock.today());
        DeskView view = desk.of(officer.getName(), filter.at(filter.unitId(), null, DeskState.ALL));
        String title =
                "%s, tiếp nhận từ %s đến %s".formatted(view.name(), Dates.date(filter.from()), Dates.date(filter.to()));
        try (ExcelFile file = open(response, "don-vi", "Đơn vị", title, UNITS)) {
            view.rows().forEach(row -> file.add(cells(row)));
            file.add(cells(view.total()));
        }
    }

    private static @Nullable Object[] cells(DeskView.Row row) {
        AreaFigures f = row.figures();
        return Arrays.<@Nullable Object>asList(
                        row.name(),
                        f.received(),
                        f.inTime(),
                        f.dueSoon(),
                        f.overdue(),
                        f.waiting(),
                        f.onTime(),
                        f.late(),
                        f.withdrawn(),
                        f.people(),
                        f.approvedPeople(),
                        f.approvedAmount(),
                        f.paidPeople(),
                        f.paidAmount(),
                        f.result().unpaid().amount())
                .toArray();
    }

    @GetMapping("/chien-dich.xlsx")
    void campaign(
            @RequestParam(name = "dot", defaultValue = "QD15-") String prefix,
            @RequestParam(name = "huyen", required = false) @Nullable String districtId,
            Principal officer,
            HttpServletResponse response)
            throws IOException {
        CampaignReport report = campaigns.report(officer.getName(), prefix, districtId);
        String title = "%s, %s, số liệu lúc %s".formatted(report.title(), report.area(), report.asOf());
        try (ExcelFile file = open(response, "ket-qua", "Kết quả", title, CAMPAIGN)) {
            report.groups().forEach(group -> add(file, "Nhóm", group.name(), group.result()));
            report.districts()
                    .forEach(unit ->
                            add(file, "Đơn vị", unit.name(), unit.lists().plus(unit.applications())));
            report.days().forEach(day -> add(file, "Ngày", day.day(), new Result(day.approved(), day.paid())));
        }
    }

    private static void add(ExcelFile file, String by, Object name, Result result) {
        boolean day = name instanceof LocalDate;
        file.add(
                by,
                name,
                result.approved().people(),
                result.approved().amount(),
                result.paid().people(),
                result.paid().amount(),
                // What one day's decisions and another day's payments leave over is no number of that day.
                day ? null : result.unpaid().amount());
    }

    private ExcelFile open(HttpServletResponse response, String name, String sheet, String title, List<Column> columns)
            throws IOException {
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "-" + clock.today() + ".xlsx")
                        .build()
                        .toString());
        return new ExcelFile(new BufferedOutputStream(response.getOutputStream(), 1 << 16), sheet, title, columns);
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, AppClock.ZONE);
    }
}
