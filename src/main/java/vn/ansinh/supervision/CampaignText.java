package vn.ansinh.supervision;

import vn.ansinh.shared.Dates;

/** A campaign's report as lines and columns of text. */
final class CampaignText {

    private static final int NAME = 34;
    private static final int COLUMN = 21;

    private CampaignText() {}

    static String of(CampaignReport report) {
        StringBuilder text = new StringBuilder();
        text.append("Kết quả hỗ trợ theo ").append(report.title()).append('\n');
        text.append("%s, số liệu đến %s. Đơn vị: người / triệu đồng%n%n"
                .formatted(report.area(), Dates.dateTime(report.at())));
        text.append("Theo danh sách: đã chi %s người / %s triệu đồng; được duyệt %s; chưa chi %s%n"
                .formatted(
                        report.lists().paid().count(),
                        report.lists().paid().millions(),
                        report.lists().approved().text(),
                        report.lists().unpaid().text()));
        report.listGroups().forEach(group -> text.append(group(group)));
        text.append("Người lao động, hộ kinh doanh: được duyệt %s; đã chi %s; chưa chi %s%n"
                .formatted(
                        report.applications().approved().text(),
                        report.applications().paid().text(),
                        report.applications().unpaid().text()));
        report.applicationGroups().forEach(group -> text.append(group(group)));
        return text.append('\n').append(table(report)).toString();
    }

    private static String group(CampaignReport.Group group) {
        return "  - %s: được duyệt %s; đã chi %s; chưa chi %s%n"
                .formatted(
                        group.name(),
                        group.result().approved().text(),
                        group.result().paid().text(),
                        group.result().unpaid().text());
    }

    private static String table(CampaignReport report) {
        StringBuilder table = new StringBuilder();
        table.append(row("", "DS đã chi", "Được duyệt", "Đã chi", "Chưa chi"));
        report.districts().forEach(d -> table.append(row(d.name(), d.lists(), d.applications())));
        return table.append(row("Tổng cộng", report.lists(), report.applications()))
                .toString();
    }

    private static String row(String name, Result lists, Result applications) {
        return row(
                name,
                lists.paid().text(),
                applications.approved().text(),
                applications.paid().text(),
                applications.unpaid().text());
    }

    private static String row(String name, String... cells) {
        StringBuilder row = new StringBuilder(padded(name, NAME));
        for (String cell : cells) {
            row.append(" ".repeat(Math.max(1, COLUMN - cell.length()))).append(cell);
        }
        return row.append('\n').toString();
    }

    private static String padded(String name, int width) {
        return name.length() >= width ? name : name + " ".repeat(width - name.length());
    }
}
