package vn.ansinh.supervision;

import java.time.LocalDate;
import vn.ansinh.shared.Dates;

/** People and đồng of one day's decisions and payments. */
record CampaignDay(LocalDate day, int approvedPeople, long approvedAmount, int paidPeople, long paidAmount) {

    public String date() {
        return Dates.date(day);
    }

    public Sum approved() {
        return new Sum(approvedPeople, approvedAmount);
    }

    public Sum paid() {
        return new Sum(paidPeople, paidAmount);
    }
}
