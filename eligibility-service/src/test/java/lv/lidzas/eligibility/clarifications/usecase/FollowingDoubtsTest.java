package lv.lidzas.eligibility.clarifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.assessments.usecase.AssessmentUseCases;
import lv.lidzas.eligibility.assessments.usecase.Proposals;
import lv.lidzas.eligibility.assessments.usecase.SignedDecisions;
import lv.lidzas.eligibility.cases.usecase.PartiesHeard;
import lv.lidzas.eligibility.clarifications.domain.AnswerBy;
import lv.lidzas.eligibility.clarifications.domain.Clarification;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.DocumentId;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.ProofState;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.kit.calendar.CalendarFacts;
import lv.lidzas.kit.calendar.LegalCalendar;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is asked, until when, and when it is asked no more. */
class FollowingDoubtsTest {

    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");
    private static final ExampleCase ANNA = Examples.ANNA_ADULT_GROUP_II;
    private static final DocumentFact EMPLOYER = ANNA.document(DocumentKind.CONFIRMATION_EMPLOYER);
    private static final String MISSING = "document-missing.CONFIRMATION_EMPLOYER";

    private final LegalClock clock =
            new LegalClock(
                    Clock.fixed(Examples.DAY.atTime(LocalTime.NOON).atZone(RIGA).toInstant(), RIGA),
                    RIGA);
    private final List<ClarificationEvent> told = new ArrayList<>();
    private final ClarificationsInMemory clarifications = new ClarificationsInMemory();
    private final Ids ids = new Ids();
    private int days = 14;
    private final AssessmentUseCases cases =
            new AssessmentUseCases(
                    new PartiesHeard(),
                    Examples.ruleSets(),
                    new NothingProposed(),
                    new FollowDoubts(
                            clarifications,
                            told::add,
                            () -> days,
                            new LegalCalendar(CalendarFacts.shipped()),
                            clock,
                            ids),
                    new NothingSigned(),
                    _ -> {},
                    _ -> {},
                    clock,
                    ids);

    @Test
    void whatIsMissingIsAskedOfThePersonUntilADay() {
        submitted();

        assertThat(open()).contains(MISSING, "document-missing.OPINION_ASSISTANT_NEED");
        assertThat(asked(MISSING).getFirst())
                .satisfies(asked -> {
                    assertThat(asked.question().answerBy()).isEqualTo(AnswerBy.PERSON);
                    assertThat(asked.dueOn()).isEqualTo(LocalDate.of(2026, 12, 7));
                    assertThat(asked.opening()).isEqualTo(1);
                });
        assertThat(told)
                .hasSameSizeAs(open())
                .allMatch(ClarificationEvent.Requested.class::isInstance);
    }

    @Test
    void aDayThatTheLawKeepsFreeIsNoLastDay() {
        days = 5;
        submitted();

        // The 28th is a Saturday.
        assertThat(asked(MISSING).getFirst().dueOn()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void whatHasComeWaitsForACaseworkerAndIsThenAskedNoMore() {
        submitted();
        heard(unread(EMPLOYER.id(), ProofState.RECEIVED));

        assertThat(open())
                .contains("document-awaits-review.CONFIRMATION_EMPLOYER")
                .doesNotContain(MISSING);
        assertThat(asked("document-awaits-review.CONFIRMATION_EMPLOYER"))
                .extracting(asked -> asked.question().answerBy())
                .containsExactly(AnswerBy.CASEWORKER);

        ANNA.documents().forEach(this::heard);

        assertThat(open()).isEmpty();
    }

    @Test
    void whatIsUnclearAgainIsAskedAgainAndHowItWasStays() {
        submitted();
        heard(unread(EMPLOYER.id(), ProofState.RECEIVED));
        ANNA.documents().forEach(this::heard);
        assertThat(open()).isEmpty();
        assertThat(told).filteredOn(ClarificationEvent.Closed.class::isInstance).hasSize(3);

        heard(unread(EMPLOYER.id(), ProofState.REJECTED));
        assertThat(open()).containsExactly("document-rejected.CONFIRMATION_EMPLOYER");
        heard(unread(new DocumentId(ids.next()), ProofState.RECEIVED));

        String review = "document-awaits-review.CONFIRMATION_EMPLOYER";
        assertThat(open()).containsExactly(review);
        assertThat(asked(review)).extracting(Clarification::opening).containsExactly(1, 2);
        assertThat(asked(MISSING)).hasSize(1).allMatch(asked -> asked.closedAt() != null);
    }

    @Test
    void aWithdrawnCaseAsksNothing() {
        submitted();

        cases.noteWithdrawal.handle(ANNA.application().id());

        assertThat(open()).isEmpty();
        assertThat(told.getLast()).isInstanceOf(ClarificationEvent.Closed.class);
    }

    @Test
    void theSameDoubtIsAskedOnce() {
        submitted();
        int before = told.size();

        cases.reassessCase.handle(ANNA.application().id());

        assertThat(told).hasSize(before);
    }

    private static DocumentFact unread(DocumentId id, ProofState state) {
        return DocumentFact.unread(id, EMPLOYER.kind(), EMPLOYER.subjectPersonId(), state);
    }

    private void submitted() {
        cases.noteApplication.handle(ANNA.application(), Examples.DECIDE_BY, ANNA.parties());
    }

    private void heard(DocumentFact document) {
        cases.noteDocument.handle(ANNA.application().id(), document);
    }

    private Set<String> open() {
        return clarifications.of(ANNA.application().id()).stream()
                .filter(asked -> asked.closedAt() == null)
                .map(asked -> asked.question().code())
                .collect(Collectors.toSet());
    }

    private List<Clarification> asked(String code) {
        return clarifications.of(ANNA.application().id()).stream()
                .filter(asked -> asked.question().code().equals(code))
                .toList();
    }

    private static final class NothingProposed implements Proposals {

        @Override
        public Open of(ApplicationId application) {
            return new Open() {
                @Override
                public @Nullable DecisionId standing(RuleSet rules, Facts facts) {
                    return null;
                }

                @Override
                public void replace(Assessment now) {}

                @Override
                public void cancel() {}
            };
        }
    }

    private static final class NothingSigned implements SignedDecisions {

        @Override
        public void issue(ApplicationId application, DecisionId heldFor) {}

        @Override
        public void cancel(ApplicationId application) {}
    }
}
