package lv.lidzas.eligibility.rules.ruleset.mk942;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.eligibility.rules.ruleset.Figure;
import lv.lidzas.eligibility.rules.ruleset.FigureCheck;
import lv.lidzas.eligibility.rules.ruleset.FigureUnit;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the regulation from a day on (noteikumu skaitļi).
 *
 * @param childFromYears the birthday from which a child is served
 * @param adultFromYears the birthday that makes an adult
 * @param clientMinutesPerWeekMax the most minutes of a client in a week
 * @param visualBenefitMinutesPerWeek the minutes that the state benefit already pays
 * @param periodYearsMax the most years of a grant
 * @param lastGrantDay the last day of any grant where the national calendar goes on to regulation 316
 * @param purposeMinutesPerWeek the most minutes of each purpose; null where no figure could be read
 */
record Mk942Figures(
        int childFromYears,
        int adultFromYears,
        int clientMinutesPerWeekMax,
        int visualBenefitMinutesPerWeek,
        int periodYearsMax,
        LocalDate lastGrantDay,
        Map<String, @Nullable Integer> purposeMinutesPerWeek) {

    private static final int MINUTES_OF_A_WEEK = 7 * 24 * 60;

    Mk942Figures {
        purposeMinutesPerWeek = Collections.unmodifiableMap(new TreeMap<>(purposeMinutesPerWeek));
        FigureCheck.require(childFromYears >= 0, "childFromYears", childFromYears);
        FigureCheck.require(adultFromYears > childFromYears, "adultFromYears", adultFromYears);
        FigureCheck.require(
                isWithinWeek(clientMinutesPerWeekMax),
                "clientMinutesPerWeekMax",
                clientMinutesPerWeekMax);
        FigureCheck.require(
                visualBenefitMinutesPerWeek >= 0
                        && visualBenefitMinutesPerWeek <= clientMinutesPerWeekMax,
                "visualBenefitMinutesPerWeek",
                visualBenefitMinutesPerWeek);
        FigureCheck.require(periodYearsMax > 0, "periodYearsMax", periodYearsMax);
        if (!purposeMinutesPerWeek.keySet().equals(Mk942Purpose.codes())) {
            throw new IllegalArgumentException(
                    "purposeMinutesPerWeek must name "
                            + new TreeSet<>(Mk942Purpose.codes())
                            + ". Maybe null was meant: no figure is known.");
        }
        purposeMinutesPerWeek.forEach((purpose, minutes) -> {
            if (minutes != null) {
                FigureCheck.require(isWithinWeek(minutes), purpose, minutes);
            }
        });
    }

    /** The most time for a purpose alone; absent where no figure is known. */
    @Nullable GrantedTime timeOf(Purpose purpose) {
        Integer minutes = purposeMinutesPerWeek.get(purpose.code());
        return minutes == null ? null : new GrantedTime(minutes, Per.WEEK);
    }

    /** For readers, with the law behind each. */
    List<Figure> told() {
        return List.of(
                new Figure("child-from", childFromYears, FigureUnit.YEARS, Mk942Law.CHILD),
                new Figure("adult-from", adultFromYears, FigureUnit.YEARS, Mk942Law.ADULT),
                new Figure(
                        "client-time-max",
                        clientMinutesPerWeekMax,
                        FigureUnit.MINUTES_PER_WEEK,
                        Mk942Law.CAP),
                new Figure(
                        "visual-benefit-time",
                        visualBenefitMinutesPerWeek,
                        FigureUnit.MINUTES_PER_WEEK,
                        Mk942Law.BENEFIT),
                new Figure("period-max", periodYearsMax, FigureUnit.YEARS, Mk942Law.PERIOD));
    }

    private static boolean isWithinWeek(int minutes) {
        return minutes > 0 && minutes <= MINUTES_OF_A_WEEK;
    }
}
