package lv.lidzas.documents.filing.domain;

import static lv.lidzas.documents.filing.domain.ExampleDocuments.EMPLOYER_FOR_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.GROUP_II_MOBILITY;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.OPINION_FOR_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.TODAY;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.dated;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentDetailsTest {

    @Test
    void anOrdinaryDocumentHasNoFlaw() {
        assertThat(OPINION_FOR_ANNA.flaws(TODAY)).isEmpty();
        assertThat(EMPLOYER_FOR_ANNA.flaws(TODAY)).isEmpty();
    }

    @Test
    void aDocumentMayBeIssuedTodayButNotTomorrow() {
        assertThat(dated(EMPLOYER_FOR_ANNA, TODAY, null).flaws(TODAY)).isEmpty();
        assertThat(dated(EMPLOYER_FOR_ANNA, TODAY.plusDays(1), null).flaws(TODAY))
                .containsExactly(DetailFlaw.ISSUED_IN_THE_FUTURE);
    }

    @Test
    void aTermMayEndOnTheDayOfIssueButNotBefore() {
        assertThat(dated(EMPLOYER_FOR_ANNA, TODAY, TODAY).flaws(TODAY)).isEmpty();
        assertThat(dated(EMPLOYER_FOR_ANNA, TODAY, TODAY.minusDays(1)).flaws(TODAY))
                .containsExactly(DetailFlaw.TERM_ENDS_BEFORE_ISSUE);
    }

    @Test
    void allFlawsAreToldAtOnce() {
        DocumentDetails details = details(DocumentKind.OPINION_SPECIAL_CARE, null);

        assertThat(dated(details, TODAY.plusDays(2), TODAY).flaws(TODAY))
                .containsExactly(
                        DetailFlaw.ISSUED_IN_THE_FUTURE,
                        DetailFlaw.TERM_ENDS_BEFORE_ISSUE,
                        DetailFlaw.OPINION_MISSING);
    }

    @Test
    void onlyTheOpinionForAnAdultHasAGroup() {
        Opinion withoutGroup = new Opinion(null, List.of(Limitation.MENTAL));

        assertThat(details(DocumentKind.OPINION_ASSISTANT_NEED, withoutGroup).flaws(TODAY))
                .containsExactly(DetailFlaw.GROUP_MISSING);
        assertThat(details(DocumentKind.DISABILITY_DECISION, withoutGroup).flaws(TODAY))
                .containsExactly(DetailFlaw.GROUP_MISSING);
        assertThat(details(DocumentKind.DISABILITY_DECISION, GROUP_II_MOBILITY).flaws(TODAY))
                .isEmpty();
        assertThat(details(DocumentKind.OPINION_SPECIAL_CARE, GROUP_II_MOBILITY).flaws(TODAY))
                .containsExactly(DetailFlaw.GROUP_UNEXPECTED);
        assertThat(details(DocumentKind.OPINION_SPECIAL_CARE, withoutGroup).flaws(TODAY)).isEmpty();
    }

    @Test
    void onlyAnOpinionStatesAnOpinion() {
        for (DocumentKind kind : DocumentKind.values()) {
            if (!kind.isOpinion()) {
                assertThat(details(kind, GROUP_II_MOBILITY).flaws(TODAY))
                        .containsExactly(DetailFlaw.OPINION_UNEXPECTED);
            }
        }
    }

    @Test
    void limitationsAreNamedOnceAndInOrder() {
        Opinion untidy =
                new Opinion(
                        DisabilityGroup.I,
                        List.of(Limitation.OTHER, Limitation.VISUAL, Limitation.OTHER));

        assertThat(untidy.limitations()).containsExactly(Limitation.VISUAL, Limitation.OTHER);
    }

    private static DocumentDetails details(DocumentKind kind, @Nullable Opinion opinion) {
        return new DocumentDetails(
                kind, "VDEĀVK", "P-2/2026", OPINION_FOR_ANNA.issuedOn(), null, opinion);
    }
}
