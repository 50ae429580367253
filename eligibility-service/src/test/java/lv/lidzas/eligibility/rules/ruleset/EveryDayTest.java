package lv.lidzas.eligibility.rules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.ruleset.mk316.Mk316;
import lv.lidzas.eligibility.rules.ruleset.mk316.Mk316Settings;
import lv.lidzas.eligibility.rules.ruleset.mk316.SeveralPurposes;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.eligibility.rules.ruleset.mk942.OpinionForSight;
import lv.lidzas.eligibility.rulesets.persistence.FiguresFiles;
import org.junit.jupiter.api.Test;

/** No gap, no overlap, no leak before the first day: every day of 2012 to 2035, under both calendars. */
class EveryDayTest {

    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2035, 12, 31);
    private static final RuleSetId AMENDED = new RuleSetId("MK316-2022");

    @Test
    void thePageServesEveryDay() {
        RuleSets page = Examples.ruleSets(RuleCalendar.PAGE, OpinionForSight.REQUIRED);

        days().forEach(day ->
                assertThat(servingOn(page, day)).as("%s", day).isEqualTo("MK942-2016"));
    }

    @Test
    void theNationalCalendarServesEveryDayByOneRuleSetOrSaysThatNobodyKnows() {
        RuleSets national = Examples.ruleSets(RuleCalendar.NATIONAL, OpinionForSight.REQUIRED);

        days().forEach(day ->
                assertThat(servingOn(national, day))
                        .as("%s", day)
                        .isEqualTo(
                                day.isBefore(LocalDate.of(2016, 1, 1))
                                        ? "NONE-IN-FORCE"
                                        : day.isBefore(LocalDate.of(2021, 7, 1))
                                                ? "MK942-2016"
                                                : day.isBefore(LocalDate.of(2022, 5, 25))
                                                        ? "MK316-2021"
                                                        : day.isBefore(LocalDate.of(2023, 1, 1))
                                                                ? "NONE-IN-FORCE"
                                                                : "MK316-2022"));
    }

    @Test
    void whereTheMunicipalityKnowsTheDayNoDayIsInDoubt() {
        LocalDate known = LocalDate.of(2022, 6, 15);
        RuleSets national = nationalFrom(known);

        days().filter(day -> !day.isBefore(LocalDate.of(2021, 7, 1)))
                .forEach(day ->
                        assertThat(servingOn(national, day))
                                .as("%s", day)
                                .isEqualTo(day.isBefore(known) ? "MK316-2021" : "MK316-2022"));
    }

    @Test
    void aDayOnWhichTheAmendmentCannotHaveBegunStopsTheStart() {
        for (LocalDate impossible : List.of(LocalDate.of(2022, 5, 24), LocalDate.of(2023, 1, 2))) {
            assertThatThrownBy(() -> nationalFrom(impossible))
                    .hasMessage(
                            "MK316-2022 cannot begin on "
                                    + impossible
                                    + ": it was not in force before 2022-05-25 and was on 2023-01-01.");
        }
    }

    @Test
    void onADayAtMostOneRuleSetSaysThatItServesAndItIsTheOneThatDecides() {
        for (RuleCalendar calendar : RuleCalendar.values()) {
            RuleSets sets = Examples.ruleSets(calendar, OpinionForSight.REQUIRED);
            days().forEach(day -> {
                List<RuleSetId> serving =
                        sets.all(day).stream()
                                .filter(rules -> rules.inForce().covers(day))
                                .map(RuleSet::id)
                                .toList();
                RuleSet chosen = sets.inForceOn(day);
                assertThat(serving)
                        .as("%s %s", calendar, day)
                        .isEqualTo(chosen.decides() ? List.of(chosen.id()) : List.of());
            });
        }
    }

    @Test
    void twoFilesOfOneDayStopTheStart() {
        List<Edition> twice = FiguresFiles.read(new Mk316(Mk316Settings.UNSAID));

        assertThatThrownBy(() ->
                        RuleSets.national(Stream.concat(twice.stream(), twice.stream()).toList()))
                .hasMessageContaining("MK316-2021 may hold from 2021-07-01");
    }

    private static RuleSets nationalFrom(LocalDate day) {
        return Examples.ruleSets(
                RuleCalendar.NATIONAL,
                OpinionForSight.REQUIRED,
                new Mk316Settings(SeveralPurposes.MAXIMUM, null, Map.of(AMENDED, day)));
    }

    private static String servingOn(RuleSets sets, LocalDate day) {
        return sets.inForceOn(day).id().value();
    }

    private static Stream<LocalDate> days() {
        return FIRST.datesUntil(LAST.plusDays(1));
    }
}
