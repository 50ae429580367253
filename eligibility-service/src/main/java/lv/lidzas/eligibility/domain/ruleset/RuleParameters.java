package lv.lidzas.eligibility.domain.ruleset;

import java.time.LocalDate;
import java.util.Map;
import lv.lidzas.eligibility.domain.Purpose;

/**
 * The figures of a rule set from a day on (noteikumu kopuma skaitļi).
 *
 * @param version the first day of these figures
 * @param childFromYears the birthday from which a child is served
 * @param adultFromYears the birthday that makes an adult
 * @param clientMinutesPerWeekMax the most minutes of a client in a week
 * @param visualBenefitMinutesPerWeek the minutes that the state benefit already pays
 * @param periodYearsMax the most years of a grant
 * @param purposeMinutesPerWeek the most minutes of a purpose; one that is not in the map has no figure
 */
public record RuleParameters(
        LocalDate version,
        int childFromYears,
        int adultFromYears,
        int clientMinutesPerWeekMax,
        int visualBenefitMinutesPerWeek,
        int periodYearsMax,
        Map<Purpose, Integer> purposeMinutesPerWeek) {

    private static final int MINUTES_OF_A_WEEK = 7 * 24 * 60;

    public RuleParameters {
        purposeMinutesPerWeek = Map.copyOf(purposeMinutesPerWeek);
        require(childFromYears >= 0, "childFromYears", childFromYears);
        require(adultFromYears > childFromYears, "adultFromYears", adultFromYears);
        require(
                isWithinWeek(clientMinutesPerWeekMax),
                "clientMinutesPerWeekMax",
                clientMinutesPerWeekMax);
        require(
                visualBenefitMinutesPerWeek >= 0
                        && visualBenefitMinutesPerWeek <= clientMinutesPerWeekMax,
                "visualBenefitMinutesPerWeek",
                visualBenefitMinutesPerWeek);
        require(periodYearsMax > 0, "periodYearsMax", periodYearsMax);
        purposeMinutesPerWeek.forEach(
                (purpose, minutes) -> require(isWithinWeek(minutes), purpose.name(), minutes));
    }

    private static boolean isWithinWeek(int minutes) {
        return minutes > 0 && minutes <= MINUTES_OF_A_WEEK;
    }

    private static void require(boolean holds, String name, int value) {
        if (!holds) {
            throw new IllegalArgumentException(
                    name
                            + " cannot be "
                            + value
                            + ". Maybe hours were written where minutes belong.");
        }
    }
}
