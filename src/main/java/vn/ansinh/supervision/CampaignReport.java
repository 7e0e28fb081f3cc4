package vn.ansinh.supervision;

import java.time.Instant;
import java.util.List;
import vn.ansinh.shared.Dates;

/**
 * What a campaign has brought, as the province reports it: people on lists apart from individual applications.
 *
 * @param title the decision that the campaign rests on
 * @param groups every group with its part of the lists or of the applications
 * @param districts every district with both; for units without districts, the communes
 * @param days what was decided and paid on each day
 */
public record CampaignReport(
        String title,
        String area,
        Instant at,
        List<Group> groups,
        List<District> districts,
        List<CampaignDay> days,
        Result lists,
        Result applications) {

    public CampaignReport {
        groups = List.copyOf(groups);
        districts = List.copyOf(districts);
        days = List.copyOf(days);
    }

    public record Group(String code, String name, boolean list, Result result) {}

    public record District(String unitId, String name, Result lists, Result applications) {}

    public List<Group> listGroups() {
        return groups.stream().filter(Group::list).toList();
    }

    public List<Group> applicationGroups() {
        return groups.stream().filter(group -> !group.list()).toList();
    }

    /** {@code 08:00 30/06/2020}. */
    public String asOf() {
        return Dates.dateTime(at);
    }

    /** The report in plain text, for a console or an e-mail. */
    public String text() {
        return CampaignText.of(this);
    }
}
