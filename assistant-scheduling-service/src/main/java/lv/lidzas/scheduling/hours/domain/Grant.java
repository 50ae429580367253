package lv.lidzas.scheduling.hours.domain;

import java.util.Set;
import java.util.UUID;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;

/**
 * A decision that granted time (lēmums par asistenta pakalpojuma piešķiršanu), as far as scheduling needs it.
 *
 * @param applicationId the application that it answers
 * @param personId the record of the person assisted
 * @param ruleSetId the rules that it was granted by, whose act says what an hour is paid with
 * @param purposes codes of the rule set, for which it was granted
 * @param period the days of the grant
 */
public record Grant(
        UUID decisionId,
        UUID applicationId,
        UUID personId,
        String ruleSetId,
        GrantedTime time,
        Set<String> purposes,
        ServicePeriod period) {

    public Grant {
        purposes = Set.copyOf(purposes);
    }
}
