package lv.lidzas.eligibility.foresight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.assessments.domain.LiveGrant;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.DocumentId;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.ProofState;
import lv.lidzas.eligibility.rules.facts.Purposes;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is ahead of grants of invented people. */
class ForesightTest {

    private static final LocalDate TODAY = Examples.DAY;
    private static final LocalDate FAR = TODAY.plusYears(1);
    private static final ExampleCase ANNA = Examples.ANNA_ADULT_GROUP_II;
    private static final ExampleCase JANIS = Examples.JANIS_CHILD_8;

    @Test
    void nothingEndsOfWhatHasNoEndSoon() {
        assertThat(ahead(ANNA, FAR, false, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1,false", "0,true", "30,true", "60,true", "61,false"})
    void aDayIsAheadFromTodayUntilSixtyDaysFromNow(int days, boolean isAhead) {
        assertThat(ahead(ANNA, TODAY.plusDays(days), false, null)).hasSize(isAhead ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-1,-", "0,DAYS_30", "30,DAYS_30", "31,DAYS_60", "60,DAYS_60", "61,-"})
    void ofTwoThresholdsTheNearerIsReached(int days, @Nullable Threshold reached) {
        assertThat(Threshold.reached(TODAY.plusDays(days), TODAY)).isEqualTo(reached);
    }

    @Test
    void aGrantThatAnotherFollowsIsNotTold() {
        assertThat(ahead(ANNA, TODAY.plusDays(9), true, null)).isEmpty();
    }

    @Test
    void opinionsAndConfirmationsEnd() {
        ExampleCase ending =
                ANNA.withOpinionUntil(
                                TODAY.plusDays(20),
                                DocumentKind.OPINION_ASSISTANT_NEED,
                                DisabilityGroup.II,
                                Limitation.MOBILITY)
                        .withVerifiedUntil(TODAY.plusDays(40), DocumentKind.CONFIRMATION_EMPLOYER);

        assertThat(ahead(ending, FAR, false, null))
                .extracting(ForeseenEnd::kind, ForeseenEnd::day)
                .containsExactlyInAnyOrder(
                        tuple(EndingKind.OPINION, TODAY.plusDays(20)),
                        tuple(EndingKind.CONFIRMATION, TODAY.plusDays(40)));
    }

    @Test
    void aNewerDocumentTakesTheEndAwayAndAnUnreviewedOneDoesNot() {
        ExampleCase ending =
                ANNA.withVerifiedUntil(TODAY.plusDays(40), DocumentKind.CONFIRMATION_EMPLOYER);

        assertThat(ahead(ending.with(another(ProofState.RECEIVED)), FAR, false, null)).hasSize(1);
        assertThat(ahead(ending.with(another(ProofState.VERIFIED)), FAR, false, null)).isEmpty();
    }

    @Test
    void whatWasRejectedOrIsOverDoesNotEndAgain() {
        assertThat(
                        ahead(
                                ANNA.withVerifiedUntil(
                                        TODAY.minusDays(1), DocumentKind.CONFIRMATION_EMPLOYER),
                                FAR,
                                false,
                                null))
                .isEmpty();
        assertThat(ahead(ANNA.withRejected(DocumentKind.CONFIRMATION_EMPLOYER), FAR, false, null))
                .isEmpty();
    }

    @Test
    void childhoodEndsOnTheBirthday() {
        LocalDate birthday = TODAY.plusDays(60);

        assertThat(ahead(JANIS.bornOn(birthday.minusYears(18)), FAR, false, null))
                .containsExactly(
                        new ForeseenEnd(
                                EndingKind.CHILDHOOD,
                                JANIS.application().personId().value(),
                                birthday));
        assertThat(ahead(JANIS.bornOn(TODAY.minusYears(18)), FAR, false, null)).isEmpty();
    }

    @Test
    void whoIsBornOnTheTwentyNinthOfFebruaryComesOfAgeOnTheTwentyEighth() {
        LocalDate today = LocalDate.of(2027, 1, 10);
        ExampleCase leap = JANIS.bornOn(LocalDate.of(2008, 2, 29));
        LocalDate inLeapYear = LocalDate.of(2026, 1, 10);

        assertThat(
                        Foresight.of(
                                grant(leap, LocalDate.of(2028, 1, 1)),
                                Examples.mk942(),
                                leap.on(inLeapYear),
                                false,
                                null))
                .extracting(ForeseenEnd::day)
                .containsExactly(LocalDate.of(2026, 2, 28));
        assertThat(
                        Foresight.of(
                                grant(leap, LocalDate.of(2028, 1, 1)),
                                Examples.mk942(),
                                leap.on(today),
                                false,
                                null))
                .isEmpty();
    }

    @Test
    void aRepresentationThatHasAnEndIsTold() {
        assertThat(ahead(JANIS, FAR, false, TODAY.plusDays(3)))
                .extracting(ForeseenEnd::kind)
                .containsExactly(EndingKind.REPRESENTATION);
    }

    private static DocumentFact another(ProofState state) {
        return new DocumentFact(
                new DocumentId(new UUID(7, 7)),
                DocumentKind.CONFIRMATION_EMPLOYER,
                ANNA.application().personId().value(),
                state,
                TODAY.minusDays(3),
                null,
                null,
                Set.of());
    }

    private static List<ForeseenEnd> ahead(
            ExampleCase example,
            LocalDate lastDay,
            boolean isFollowed,
            @Nullable LocalDate represented) {
        return Foresight.of(
                grant(example, lastDay),
                Examples.mk942(),
                example.on(TODAY),
                isFollowed,
                represented);
    }

    private static LiveGrant grant(ExampleCase example, LocalDate lastDay) {
        return new LiveGrant(
                new DecisionId(new UUID(1, 1)),
                example.application().id(),
                example.application().personId(),
                new RuleSetId("MK942-2016"),
                List.of(Purposes.WORK),
                List.of(),
                new GrantedHours(600, 0, Per.WEEK),
                TODAY.minusDays(100),
                lastDay);
    }
}
