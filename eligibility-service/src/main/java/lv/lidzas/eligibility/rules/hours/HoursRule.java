package lv.lidzas.eligibility.rules.hours;

import java.util.Set;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Purpose;
import org.jspecify.annotations.Nullable;

/** How the hours of a grant come about (stundu aprēķins); each rule set has its own, in its own unit. */
public interface HoursRule {

    /** The hours that follow from the purposes; absent where the act leaves the time of one to a caseworker. */
    @Nullable GrantedHours grant(Facts facts, Set<Purpose> purposes);

    /** The hours that follow from what a caseworker assessed, in the unit of {@link #most()}. */
    GrantedHours grant(Facts facts, int assessedMinutes);

    /** The time that the act gives a purpose alone; absent where the act gives none to a single purpose. */
    default @Nullable GrantedTime timeOf(Facts facts, Purpose purpose) {
        return null;
    }

    /** The most that a caseworker may assess for a purpose alone; absent where only the client's most bounds it. */
    default @Nullable GrantedTime mostOf(Facts facts, Purpose purpose) {
        return timeOf(facts, purpose);
    }

    /** The most that a caseworker may assess for one client. */
    GrantedTime most();
}
