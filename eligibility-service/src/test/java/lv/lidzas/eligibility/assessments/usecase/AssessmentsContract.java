package lv.lidzas.eligibility.assessments.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.domain.AssessmentSummary;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.words.OwnCases;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Parties;
import lv.lidzas.kit.words.Party;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PartyRole;
import lv.lidzas.kit.words.Slice;
import org.junit.jupiter.api.Test;

/** What every place for runs of the rules keeps to, in memory or in PostgreSQL. */
public abstract class AssessmentsContract {

    private static final PartyKey ANNA = new PartyKey("1.anna");

    /** Hears of parties in a transaction of its own. */
    protected abstract void hear(ApplicationId application, Parties told);

    private static final PageRequest PAGE = new PageRequest(null, 2);

    private final ExampleCase anna = Examples.ANNA_ADULT_GROUP_II.anew();
    private final ApplicationId application = anna.application().id();
    private final Ids ids = new Ids();

    protected abstract Assessments assessments();

    /** Runs in a transaction where there are such. */
    protected abstract <T> T within(Supplier<T> work);

    /** The case of a run must be there before it. */
    protected abstract void hold(ApplicationId id);

    @Test
    public void aRunIsReadAsItWasKept() {
        Assessment kept = append();

        assertThat(find(kept.id())).contains(kept);
        assertThat(current()).contains(kept);
        assertThat(find(new AssessmentId(ids.next()))).isEmpty();
    }

    @Test
    public void theRunBeforeBecomesHistory() {
        Assessment first = append();
        Assessment second = append();

        assertThat(current()).contains(second);
        assertThat(find(first.id())).hasValueSatisfying(it -> assertThat(it.current()).isFalse());
    }

    @Test
    public void theCurrentRunMayComeToRelyOnOtherDocumentsAndHistoryDoesNot() {
        Assessment first = append();
        Assessment second = append();
        Facts other = anna.anew().on(Examples.DAY);
        Facts relied = new Facts(Examples.DAY, anna.application(), other.documents());

        within(() -> {
            assessments().rely(application, relied);
            return application;
        });

        assertThat(find(first.id()))
                .hasValueSatisfying(it -> assertThat(it.facts()).isEqualTo(first.facts()));
        assertThat(current())
                .hasValueSatisfying(it -> {
                    assertThat(it.id()).isEqualTo(second.id());
                    assertThat(it.facts()).isEqualTo(relied);
                });
    }

    @Test
    public void aClosedCaseHasNoCurrentRun() {
        append();

        within(() -> {
            assessments().close(application);
            return application;
        });

        assertThat(current()).isEmpty();
    }

    @Test
    public void aListIsReadNewestFirstPageByPage() {
        UUID first = append().id().value();
        UUID second = append().id().value();
        UUID third = append().id().value();
        AssessmentFilter all =
                new AssessmentFilter(application, null, AssessmentFilter.History.ALL, null);

        Slice<AssessmentSummary> newest = within(() -> assessments().list(all, PAGE));
        Slice<AssessmentSummary> rest =
                within(() -> assessments().list(all, new PageRequest(newest.next(), 2)));

        assertThat(newest.items()).extracting(AssessmentSummary::id).containsExactly(third, second);
        assertThat(rest.items()).extracting(AssessmentSummary::id).containsExactly(first);
        assertThat(rest.next()).isNull();
    }

    @Test
    public void aFilterNarrowsAndWhatIsAbsentDoesNot() {
        hear(application, new Parties(List.of(Party.always(ANNA, PartyRole.PERSON)), 0));
        append();
        AssessmentSummary last = AssessmentsInMemory.summary(append());
        AssessmentFilter waiting =
                new AssessmentFilter(application, null, AssessmentFilter.History.CURRENT, null);
        AssessmentFilter unclear =
                new AssessmentFilter(
                        application, OutcomeKind.UNCLEAR, AssessmentFilter.History.ALL, null);

        assertThat(listed(waiting)).containsExactly(last);
        assertThat(listed(waiting.ownOf(of(ANNA)))).containsExactly(last);
        assertThat(listed(waiting.ownOf(of(new PartyKey("1.nobody"))))).isEmpty();
        assertThat(listed(unclear)).isEmpty();
    }

    @Test
    public void whoFiledUnverifiedSeesAssessmentsOnlyOnceVerified() {
        hear(
                application,
                new Parties(List.of(Party.always(ANNA, PartyRole.UNVERIFIED_SUBMITTER)), 0));
        AssessmentSummary last = AssessmentsInMemory.summary(append());
        AssessmentFilter annas =
                new AssessmentFilter(application, null, AssessmentFilter.History.CURRENT, of(ANNA));
        assertThat(listed(annas)).isEmpty();

        hear(application, new Parties(List.of(Party.always(ANNA, PartyRole.SUBMITTER)), 1));
        assertThat(listed(annas)).containsExactly(last);
    }

    private static OwnCases of(PartyKey key) {
        return new OwnCases(Set.of(key), Examples.DAY);
    }

    private List<AssessmentSummary> listed(AssessmentFilter filter) {
        return within(() -> assessments().list(filter, PAGE)).items();
    }

    private Optional<Assessment> find(AssessmentId id) {
        return within(() -> Optional.ofNullable(assessments().find(id)));
    }

    private Optional<Assessment> current() {
        return within(() -> Optional.ofNullable(assessments().current(application)));
    }

    private Assessment append() {
        Facts facts = anna.on(Examples.DAY);
        Assessment run =
                new Assessment(
                        new AssessmentId(ids.next()),
                        Instant.parse("2026-11-23T08:00:00Z"),
                        facts,
                        Examples.mk942().evaluate(facts),
                        new DecisionId(ids.next()),
                        true);
        return within(() -> {
            hold(application);
            assessments().append(run);
            return run;
        });
    }
}
