package lv.lidzas.eligibility.rules.ruleset.mk942;

import java.util.Set;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.HoursRule;
import lv.lidzas.eligibility.rules.hours.Per;

/**
 * The hours of a week (stundu aprēķins): assessed, cut at 40 hours a client, less the 10 hours that the state benefit pays.
 *
 * <p>A purpose without a figure is assessed case by case, so one such purpose opens the whole cap; only hours that are really
 * delivered are paid. Only an adult with group I because of sight receives the benefit. Who says to receive it has the hours
 * deducted, also while the opinion leaves open whether it is sight, unless it proves that it is something else.
 *
 * @param figures the figures of the regulation
 */
record Mk942Hours(Mk942Figures figures) implements HoursRule {

    @Override
    public GrantedTime most() {
        return new GrantedTime(figures.clientMinutesPerWeekMax(), Per.WEEK);
    }

    @Override
    public GrantedHours grant(Facts facts, Set<Purpose> purposes) {
        return grant(facts, assessed(purposes));
    }

    @Override
    public GrantedHours grant(Facts facts, int assessedMinutes) {
        int within = Math.min(assessedMinutes, figures.clientMinutesPerWeekMax());
        return new GrantedHours(within, deducted(within, facts), Per.WEEK);
    }

    private int assessed(Set<Purpose> purposes) {
        int sum = 0;
        for (Purpose purpose : purposes) {
            GrantedTime most = figures.timeOf(purpose);
            if (most == null) {
                return figures.clientMinutesPerWeekMax();
            }
            sum += most.minutes();
        }
        return sum;
    }

    private int deducted(int assessedMinutes, Facts facts) {
        boolean paid =
                facts.application().receivesVisualBenefit()
                        && facts.hasReached(figures.adultFromYears())
                        && !facts.hasOtherThanGroupOneSight();
        return paid ? Math.min(assessedMinutes, figures.visualBenefitMinutesPerWeek()) : 0;
    }
}
