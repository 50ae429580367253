package lv.lidzas.eligibility.decisions.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionEvent;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.ProofState;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.kit.words.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an issued grant rests on falls later. */
class FallenGroundsTest {

    private static final ExampleCase ANNA = Examples.ANNA_ADULT_GROUP_II;

    private final InMemory all = new InMemory();

    @BeforeEach
    void annaHasAGrant() {
        all.arrives(ANNA);
        all.issue(ANNA, 1200);
    }

    @Test
    void anOpinionThatTurnsOutNotToCountMarksTheGrantAndASoundOneClearsIt() {
        rejected(document(DocumentKind.OPINION_ASSISTANT_NEED));

        assertThat(grant().toReview()).isNotEmpty();
        assertThat(grant().ended()).isNull();
        assertThat(marked()).containsExactly(grant());
        assertThat(all.told.getLast()).isEqualTo(new DecisionEvent.Doubted(grant()));

        DocumentFact sound = document(DocumentKind.OPINION_ASSISTANT_NEED);
        all.runs.noteDocument.handle(ANNA.application().id(), sound);

        assertThat(grant().toReview()).isEmpty();
        assertThat(marked()).isEmpty();
        assertThat(all.told.getLast()).isEqualTo(new DecisionEvent.Doubted(grant()));
        assertThat(all.told).filteredOn(DecisionEvent.Doubted.class::isInstance).hasSize(2);
    }

    @Test
    void whatSomebodyLookedAtIsMarkedAgainOnlyWhenItFallsAnew() {
        DocumentFact confirmation = document(DocumentKind.CONFIRMATION_EMPLOYER);
        rejected(confirmation);
        all.decisions.save(grant().reviewed());

        rejected(confirmation);

        assertThat(grant().toReview()).isEmpty();
        assertThat(grant().lookedAt()).containsExactly("evidence-work");
        rejected(document(DocumentKind.OPINION_ASSISTANT_NEED));
        assertThat(grant().toReview()).isNotEmpty().doesNotContain("evidence-work");

        all.runs.noteDocument.handle(ANNA.application().id(), confirmation);
        assertThat(grant().lookedAt()).isEmpty();
        rejected(confirmation);
        assertThat(grant().toReview()).contains("evidence-work");
    }

    @Test
    void changedRulesThatSomebodyLookedAtMarkTheGrantWithTheNextChange() {
        all.decisions.save(grant().underChangedRules());
        all.decisions.save(grant().reviewed());
        assertThat(grant().isToReview()).isFalse();

        assertThat(grant().underChangedRules().toReview()).containsExactly(Decision.RULES_CHANGED);
    }

    @Test
    void theConditionIsNamed() {
        rejected(document(DocumentKind.CONFIRMATION_EMPLOYER));

        assertThat(grant().toReview()).containsExactly("evidence-work");
    }

    @Test
    void whatSaysTheSameMarksNothing() {
        Decision before = grant();

        all.runs.noteDocument.handle(
                ANNA.application().id(), document(DocumentKind.CONFIRMATION_EMPLOYER));

        assertThat(grant()).isEqualTo(before);
        assertThat(all.told).noneMatch(DecisionEvent.Doubted.class::isInstance);
    }

    @Test
    void aGrantThatIsOverIsMarkedNoMore() {
        all.onDay(Examples.DAY.plusYears(2));

        rejected(document(DocumentKind.CONFIRMATION_EMPLOYER));

        assertThat(grant().toReview()).isEmpty();
    }

    private void rejected(DocumentFact document) {
        all.runs.noteDocument.handle(
                ANNA.application().id(),
                DocumentFact.unread(
                        document.id(),
                        document.kind(),
                        document.subjectPersonId(),
                        ProofState.REJECTED));
    }

    private static DocumentFact document(DocumentKind kind) {
        return ANNA.documents().stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
    }

    private Decision grant() {
        return all.decisions.all().getFirst();
    }

    private List<Decision> marked() {
        return all.decisions
                .list(
                        new DecisionFilter(null, null, null, true, false, null, null, null),
                        new PageRequest(null, 9))
                .items();
    }
}
