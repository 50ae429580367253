package lv.lidzas.eligibility.api;

import java.time.LocalDate;
import lv.lidzas.eligibility.domain.ruleset.RuleParameters;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The figures of a rule set.
 *
 * @param version the first day of these figures
 * @param childFromYears the birthday from which a child is served
 * @param adultFromYears the birthday that makes an adult
 * @param clientMinutesPerWeekMax the most minutes of a client in a week
 * @param visualBenefitMinutesPerWeek the minutes that the state benefit pays
 * @param periodYearsMax the most years of a grant
 */
@Schema(name = "RuleSetParameters", description = "The figures of a rule set")
public record RuleSetParametersView(
        @Schema(description = "First day of these figures", examples = "2016-01-01")
                LocalDate version,
        @Schema(description = "Birthday from which a child is served", examples = "5")
                int childFromYears,
        @Schema(description = "Birthday that makes an adult", examples = "18") int adultFromYears,
        @Schema(description = "Most minutes of a client in a week", examples = "2400")
                int clientMinutesPerWeekMax,
        @Schema(description = "Minutes a week that the state benefit pays", examples = "600")
                int visualBenefitMinutesPerWeek,
        @Schema(description = "Most years of a grant", examples = "1") int periodYearsMax) {

    static RuleSetParametersView of(RuleParameters figures) {
        return new RuleSetParametersView(
                figures.version(),
                figures.childFromYears(),
                figures.adultFromYears(),
                figures.clientMinutesPerWeekMax(),
                figures.visualBenefitMinutesPerWeek(),
                figures.periodYearsMax());
    }
}
