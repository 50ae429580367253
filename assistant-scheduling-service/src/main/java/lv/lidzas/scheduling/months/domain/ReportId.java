package lv.lidzas.scheduling.months.domain;

import java.util.UUID;

/** The id of a monthly report (mēneša pārskats). */
public record ReportId(UUID value) {}
