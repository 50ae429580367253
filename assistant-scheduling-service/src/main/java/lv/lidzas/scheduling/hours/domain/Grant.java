package lv.lidzas.scheduling.hours.domain;

import java.util.UUID;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;

/**
 * A decision that granted time (lēmums par asistenta pakalpojuma piešķiršanu), as far as scheduling needs it.
 *
 * @param applicationId the application that it answers
 * @param personId the record of the person assisted
 * @param period the days of the grant
 */
public record Grant(
        UUID decisionId,
        UUID applicationId,
        UUID personId,
        GrantedTime time,
        ServicePeriod period) {}
