package vn.ansinh.supervision;

import vn.ansinh.dossier.LineStatus;

/** How many lines of one district, procedure version, group and status there are, and their sum in đồng. */
record CampaignSum(
        String districtId, String procedureVersionId, String benefitGroup, LineStatus status, int lines, long amount) {}
