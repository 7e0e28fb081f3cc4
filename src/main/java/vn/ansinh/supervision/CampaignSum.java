package vn.ansinh.supervision;

import vn.ansinh.dossier.LineStatus;

/** How many lines of one receiving unit, procedure version, group and status there are, and their sum in đồng. */
record CampaignSum(
        String unitId, String procedureVersionId, String benefitGroup, LineStatus status, int lines, long amount) {}
