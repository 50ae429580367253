package lv.lidzas.scheduling.hours.usecase;

import static lv.lidzas.scheduling.weeks.domain.Weeks.A_YEAR;
import static lv.lidzas.scheduling.weeks.domain.Weeks.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.words.OwnCases;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Parties;
import lv.lidzas.kit.words.Party;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PartyRole;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.hours.domain.AssistantWish;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.hours.domain.Grants;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.ProposalReason;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.Weeks;
import org.junit.jupiter.api.Test;

/** What every store of hour budgets does, in memory and in the database. */
public abstract class HourBudgetsContract {

    private static final PageRequest ALL = new PageRequest(null, 50);

    private final Ids ids = new Ids();
    private final UUID application = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    private final PartyKey owner = new PartyKey("1." + UUID.randomUUID());

    protected abstract HourBudgets budgets();

    protected abstract HeardParties parties();

    protected abstract <T> T inTransaction(Supplier<T> work);

    @Test
    void aBudgetIsFoundAsItWasOpened() {
        HourBudget budget = opened();

        assertThat(find(budget.id())).isEqualTo(budget);
        assertThat(inTransaction(() -> budgets().findToChange(budget.id()))).isEqualTo(budget);
        assertThat(inTransaction(() -> budgets().find(new BudgetId(ids.next())) == null)).isTrue();
    }

    @Test
    void aDecisionHasOneBudget() {
        UUID decision = opened().grant().decisionId();

        assertThat(inTransaction(() -> budgets().isOpenFor(decision))).isTrue();
        assertThat(inTransaction(() -> budgets().isOpenFor(UUID.randomUUID()))).isFalse();
    }

    @Test
    void everySaveIsANewVersionAlsoWhenNothingOfTheBudgetChanged() {
        HourBudget budget = opened();
        AssistantId zane = new AssistantId(UUID.randomUUID());

        saved(
                budget.wishing(new AssistantWish.Chosen(zane))
                        .waitingBecause(ProposalReason.ASSISTANT_FULL));
        saved(find(budget.id()));

        HourBudget last = find(budget.id());
        assertThat(last.version()).isEqualTo(budget.version() + 2);
        assertThat(last.wishedAssistant()).isEqualTo(zane);
        assertThat(last.proposalReason()).isEqualTo(ProposalReason.ASSISTANT_FULL);
        assertThat(last.grant()).isEqualTo(budget.grant());
    }

    @Test
    void aWishInWordsStaysWhenTheReasonGoes() {
        HourBudget budget = opened();
        AssistantWish inWords = new AssistantWish.InWords();

        saved(budget.wishing(inWords).waitingBecause(ProposalReason.WISHED_BY_NAME));
        assertThat(find(budget.id()).proposalReason()).isEqualTo(ProposalReason.WISHED_BY_NAME);
        saved(find(budget.id()).allocated());

        assertThat(find(budget.id()).wish()).isEqualTo(inWords);
        assertThat(find(budget.id()).wishedAssistant() == null).isTrue();
    }

    @Test
    void theBudgetsOfAnApplicationAreOldestFirst() {
        HourBudget older = opened();
        HourBudget newer = opened();

        assertThat(inTransaction(() -> budgets().ofApplication(application)))
                .containsExactly(older.id(), newer.id());
    }

    @Test
    void theListIsNewestFirstAndGoesOnAfterTheLastOneSeen() {
        HourBudget older = opened();
        HourBudget newer = opened();
        BudgetFilter own = new BudgetFilter(application, null, null, null, null);

        Slice<HourBudget> first = list(own, new PageRequest(null, 1));
        Slice<HourBudget> second = list(own, new PageRequest(first.next(), 1));

        assertThat(first.items()).containsExactly(newer);
        assertThat(second.items()).containsExactly(older);
        assertThat(second.next()).isNull();
    }

    @Test
    void everyPartOfAFilterNarrows() {
        HourBudget budget = opened();
        saved(budget.allocated());

        assertThat(ids(new BudgetFilter(null, person, null, null, null)))
                .containsExactly(budget.id());
        assertThat(ids(new BudgetFilter(null, null, null, null, of(owner))))
                .containsExactly(budget.id());
        assertThat(ids(new BudgetFilter(application, null, null, false, null)))
                .containsExactly(budget.id());
        assertThat(ids(new BudgetFilter(application, null, null, true, null))).isEmpty();
        assertThat(ids(new BudgetFilter(application, UUID.randomUUID(), null, null, null)))
                .isEmpty();
        assertThat(
                        ids(
                                new BudgetFilter(
                                        application,
                                        null,
                                        null,
                                        null,
                                        of(new PartyKey("1.nobody")))))
                .isEmpty();
    }

    private static OwnCases of(PartyKey key) {
        return new OwnCases(Set.of(key), Weeks.TODAY);
    }

    private HourBudget opened() {
        Grant grant =
                new Grant(
                        UUID.randomUUID(),
                        application,
                        person,
                        Grants.RULES,
                        new GrantedTime(600, GrantedTime.Per.WEEK),
                        Set.of("WORK"),
                        A_YEAR);
        HourBudget budget = HourBudget.open(new BudgetId(ids.next()), grant, grant.personId(), NOW);
        return inTransaction(() -> {
            parties()
                    .keep(
                            application,
                            new Parties(List.of(Party.always(owner, PartyRole.SUBMITTER)), 0));
            budgets().add(budget);
            return budget;
        });
    }

    private void saved(HourBudget budget) {
        inTransaction(() -> {
            budgets().save(budget);
            return budget;
        });
    }

    private HourBudget find(BudgetId id) {
        return inTransaction(() -> budgets().find(id));
    }

    private List<BudgetId> ids(BudgetFilter filter) {
        return list(filter, ALL).items().stream().map(HourBudget::id).toList();
    }

    private Slice<HourBudget> list(BudgetFilter filter, PageRequest page) {
        return inTransaction(() -> budgets().list(filter, page));
    }
}
