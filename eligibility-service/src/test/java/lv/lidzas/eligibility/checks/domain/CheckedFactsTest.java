package lv.lidzas.eligibility.checks.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.facts.Purposes;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.eligibility.rules.ruleset.RequiredDocument;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.eligibility.rules.ways.Change;
import lv.lidzas.eligibility.rules.ways.KnownDisability;
import lv.lidzas.eligibility.rules.ways.Ways;
import lv.lidzas.kit.words.Result;
import org.junit.jupiter.api.Test;

class CheckedFactsTest {

    private static final LocalDate ADULT = LocalDate.of(1985, 3, 14);
    private static final LocalDate CHILD = LocalDate.of(2018, 5, 2);

    @Test
    void whoHasEverythingWouldBeGranted() {
        CheckedFacts checked =
                checked(
                        ADULT,
                        Set.of(
                                DocumentKind.OPINION_ASSISTANT_NEED,
                                DocumentKind.CONFIRMATION_EMPLOYER),
                        Purposes.WORK);

        assertThat(OutcomeKind.of(checked.evaluation().outcome())).isEqualTo(OutcomeKind.MET);
        assertThat(checked.toGrant()).isEqualTo(Ways.NONE);
    }

    @Test
    void documentsAreThoseOfTheAgeAndThePurposes() {
        assertThat(checked(ADULT, Set.of(), Purposes.LEISURE).documents())
                .extracting(RequiredDocument::kind)
                .containsExactly(DocumentKind.OPINION_ASSISTANT_NEED);
        assertThat(checked(CHILD, Set.of(), Purposes.EDUCATION).documents())
                .extracting(RequiredDocument::kind)
                .containsExactly(
                        DocumentKind.OPINION_SPECIAL_CARE, DocumentKind.CONFIRMATION_EDUCATION);
    }

    @Test
    void whatTheOpinionWillStateIsKnownBefore() {
        assertThat(checked(ADULT, Set.of(), Purposes.LEISURE).toGrant().ways())
                .singleElement()
                .satisfies(way ->
                        assertThat(way.changes())
                                .singleElement()
                                .isInstanceOf(Change.DocumentAccepted.class));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(result(Examples.DAY.plusDays(1), Set.of(), Purposes.WORK))
                .isEqualTo(Result.refused(new CheckRefusal.NotYetBorn()));
        assertThat(result(ADULT, Set.of(), Purposes.WORK, new Purpose("SKIING")))
                .isEqualTo(Result.refused(new CheckRefusal.UnknownPurposes(List.of(1))));
    }

    private static CheckedFacts checked(
            LocalDate bornOn, Set<DocumentKind> documents, Purpose... purposes) {
        return result(bornOn, documents, purposes)
                .orThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    private static Result<CheckedFacts, CheckRefusal> result(
            LocalDate bornOn, Set<DocumentKind> documents, Purpose... purposes) {
        return CheckedFacts.of(
                new StatedFacts(
                        bornOn,
                        true,
                        new KnownDisability(DisabilityGroup.II, Set.of(Limitation.MOBILITY)),
                        documents,
                        List.of(purposes),
                        false,
                        false),
                Examples.mk942(),
                Examples.DAY);
    }
}
