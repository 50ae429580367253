package lv.lidzas.eligibility.rules.hours;

import lv.lidzas.eligibility.rules.facts.Facts;
import org.jspecify.annotations.Nullable;

/** How long a grant may be (ilgākais laikposms); each rule set has its own. */
public interface PeriodRule {

    /** The longest period from the day of the facts; absent when no accepted opinion is in force. */
    @Nullable GrantPeriod from(Facts facts);
}
