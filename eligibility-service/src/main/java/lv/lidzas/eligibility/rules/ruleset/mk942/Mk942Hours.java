package lv.lidzas.eligibility.rules.ruleset.mk942;

import java.util.Set;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.HoursRule;
import lv.lidzas.eligibility.rules.hours.Per;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a week (stundu aprēķins): assessed, cut at 40 hours a client, less the 10 hours that the state benefit pays.
 *
 * <p>The time of a purpose without a figure is assessed case by case, and no hours follow before that.
 *
 * @param figures the figures of the regulation
 */
record Mk942Hours(Mk942Figures figures) implements HoursRule {

    @Override
    public GrantedTime most() {
        return new GrantedTime(figures.clientMinutesPerWeekMax(), Per.WEEK);
    }

    @Override
    public @Nullable GrantedHours grant(Facts facts, Set<Purpose> purposes) {
        int sum = 0;
        for (Purpose purpose : purposes) {
            GrantedTime most = figures.timeOf(purpose);
            if (most == null) {
                return null;
            }
            sum += most.minutes();
        }
        return grant(facts, sum);
    }

    @Override
    public GrantedHours grant(Facts facts, int assessedMinutes) {
        int within = Math.min(assessedMinutes, figures.clientMinutesPerWeekMax());
        return new GrantedHours(within, deducted(within, facts), Per.WEEK);
    }

    @Override
    public @Nullable GrantedTime timeOf(Facts facts, Purpose purpose) {
        return figures.timeOf(purpose);
    }

    private int deducted(int assessedMinutes, Facts facts) {
        return facts.hasBenefitDeducted(figures.adultFromYears())
                ? Math.min(assessedMinutes, figures.visualBenefitMinutesPerWeek())
                : 0;
    }
}
