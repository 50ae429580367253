package lv.lidzas.eligibility.assessments.domain;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.AssessedTime;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.law.RuleSetId;

/**
 * An issued grant that still counts (spēkā esošs piešķīrums), without anything that a person wrote.
 *
 * @param ruleSetId the rule set that was applied
 * @param times the time of each purpose; empty where the act gives the hours of all together
 * @param firstDay its first day, on whose figures it rests
 * @param lastDay its last day, earlier than it was granted if it ended early
 */
public record LiveGrant(
        DecisionId id,
        ApplicationId applicationId,
        PersonId personId,
        RuleSetId ruleSetId,
        List<Purpose> purposes,
        List<AssessedTime> times,
        GrantedHours hours,
        LocalDate firstDay,
        LocalDate lastDay) {

    public LiveGrant {
        purposes = List.copyOf(purposes);
        times = List.copyOf(times);
    }
}
