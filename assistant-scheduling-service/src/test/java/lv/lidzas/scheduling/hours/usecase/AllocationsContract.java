package lv.lidzas.scheduling.hours.usecase;

import static lv.lidzas.scheduling.register.domain.Entries.entry;
import static lv.lidzas.scheduling.weeks.domain.GrantedTime.byWeek;
import static lv.lidzas.scheduling.weeks.domain.Weeks.A_YEAR;
import static lv.lidzas.scheduling.weeks.domain.Weeks.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.words.OwnCases;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Parties;
import lv.lidzas.kit.words.Party;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PartyRole;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationFilter;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.hours.domain.Grants;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.AssistantState;
import lv.lidzas.scheduling.register.domain.Concerned;
import lv.lidzas.scheduling.register.usecase.Assistants;
import lv.lidzas.scheduling.weeks.domain.Weeks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of allocations does, in memory and in the database. */
public abstract class AllocationsContract {

    private final Ids ids = new Ids();
    private final BudgetId annas = new BudgetId(ids.next());
    private final AssistantId zane = new AssistantId(ids.next());
    private final PartyKey anna = new PartyKey("1." + UUID.randomUUID());
    private final PartyKey mother = new PartyKey("1." + UUID.randomUUID());
    private final Grant grant = Grants.grant(600, A_YEAR);

    protected abstract Allocations allocations();

    protected abstract HourBudgets budgets();

    protected abstract Assistants assistants();

    protected abstract HeardParties parties();

    protected abstract <T> T inTransaction(Supplier<T> work);

    @BeforeEach
    void annaHasABudgetAndZaneIsRegistered() {
        inTransaction(() -> {
            parties()
                    .keep(
                            grant.applicationId(),
                            new Parties(
                                    List.of(
                                            Party.always(anna, PartyRole.SUBMITTER),
                                            new Party(
                                                    mother,
                                                    PartyRole.REPRESENTATIVE,
                                                    null,
                                                    Weeks.TODAY)),
                                    0));
            budgets().add(HourBudget.open(annas, grant, grant.personId(), NOW));
            return assistants()
                    .add(new Assistant(zane, entry("Zane", 0, null), AssistantState.ACTIVE, 0));
        });
    }

    @Test
    void anAllocationIsFoundAsItWasAdded() {
        Allocation allocation = added();

        assertThat(inTransaction(() -> allocations().find(allocation.id()))).isEqualTo(allocation);
        assertThat(inTransaction(() -> allocations().find(new AllocationId(ids.next())) == null))
                .isTrue();
    }

    @Test
    void aReleaseIsANewVersionAndATwinOfItIsRefused() {
        Allocation allocation = added();
        Allocation released = released(allocation);

        Allocation saved = inTransaction(() -> allocations().save(released));

        assertThat(saved.version()).isEqualTo(allocation.version() + 1);
        assertThat(inTransaction(() -> allocations().find(allocation.id()))).isEqualTo(saved);
        assertThatThrownBy(() -> inTransaction(() -> allocations().save(released)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void theListIsNewestFirstAndGoesOnAfterTheLastOneSeen() {
        Allocation older = added();
        Allocation newer = added();
        AllocationFilter ofAnna = new AllocationFilter(annas.value(), null, null);

        Slice<Allocation> first = list(ofAnna, new PageRequest(null, 1));

        assertThat(first.items()).containsExactly(newer);
        assertThat(list(ofAnna, new PageRequest(first.next(), 1)).items()).containsExactly(older);
    }

    @Test
    void everyPartOfAFilterNarrows() {
        Allocation own = added();

        assertThat(listed(new AllocationFilter(null, zane.value(), null))).containsExactly(own);
        assertThat(listed(new AllocationFilter(UUID.randomUUID(), zane.value(), null))).isEmpty();
        assertThat(listed(new AllocationFilter(annas.value(), UUID.randomUUID(), null))).isEmpty();
    }

    @Test
    void itConcernsThePartiesAndTheAssistant() {
        Allocation allocation = added();

        for (PartyKey party : List.of(anna, mother)) {
            assertThat(concerning(Set.of(party), Weeks.TODAY)).containsExactly(allocation);
        }
        assertThat(concerning(Set.of(anna, mother), Weeks.TODAY)).containsExactly(allocation);
        assertThat(concerning(Set.of(mother), Weeks.TODAY.plusDays(1))).isEmpty();
        assertThat(concerning(Set.of(new PartyKey("1.nobody")), Weeks.TODAY)).isEmpty();
        OwnCases none = new OwnCases(Set.of(new PartyKey("1.nobody")), Weeks.TODAY);
        assertThat(
                        listed(
                                new AllocationFilter(
                                        annas.value(), null, new Concerned(none, List.of(zane)))))
                .containsExactly(allocation);
    }

    @Test
    void aPortalThatFiledSeesAnAllocationOnceItIsVerified() {
        Allocation allocation = added();
        PartyKey portal = new PartyKey("1." + UUID.randomUUID());

        hear(Party.always(portal, PartyRole.UNVERIFIED_SUBMITTER), 1);
        assertThat(concerning(Set.of(portal), Weeks.TODAY)).isEmpty();
        assertThat(concerning(Set.of(anna, mother), Weeks.TODAY)).isEmpty();

        hear(Party.always(portal, PartyRole.SUBMITTER), 2);
        assertThat(concerning(Set.of(portal), Weeks.TODAY)).containsExactly(allocation);
    }

    @Test
    void noneOfTheKeysOfAnUnverifiedSubmitterSeesAnAllocation() {
        added();
        PartyKey code = new PartyKey("1." + UUID.randomUUID());
        PartyKey login = new PartyKey("1." + UUID.randomUUID());

        inTransaction(() ->
                parties()
                        .keep(
                                grant.applicationId(),
                                new Parties(
                                        List.of(
                                                Party.always(code, PartyRole.UNVERIFIED_SUBMITTER),
                                                Party.always(
                                                        login, PartyRole.UNVERIFIED_SUBMITTER)),
                                        1)));

        assertThat(concerning(Set.of(code, login), Weeks.TODAY)).isEmpty();
    }

    private void hear(Party only, int sequence) {
        inTransaction(
                () -> parties().keep(grant.applicationId(), new Parties(List.of(only), sequence)));
    }

    @Test
    void thoseOfABudgetAreAllOfThem() {
        Allocation one = added();
        Allocation other = added();

        assertThat(inTransaction(() -> allocations().ofBudget(annas))).containsExactly(one, other);
        assertThat(inTransaction(() -> allocations().ofBudget(new BudgetId(ids.next())))).isEmpty();
    }

    @Test
    void thoseOfAnAssistantAreNotOverWhileAWeekIsBooked() {
        Allocation running = added();
        Allocation over = added();
        inTransaction(() -> allocations().save(givenBack(over)));

        assertThat(notOverOn(A_YEAR.firstDay())).hasSize(2);
        assertThat(notOverOn(A_YEAR.lastDay())).containsExactly(running);
        assertThat(notOverOn(A_YEAR.lastDay().plusDays(14))).isEmpty();
        assertThat(
                        inTransaction(() ->
                                allocations().notOver(new AssistantId(ids.next()), Weeks.TODAY)))
                .isEmpty();
    }

    @Test
    void theBudgetOfOneIsToldWithoutIt() {
        Allocation allocation = added();

        assertThat(inTransaction(() -> allocations().budgetOf(allocation.id()))).isEqualTo(annas);
        assertThat(inTransaction(() -> allocations().budgetOf(new AllocationId(ids.next()))))
                .isNull();
    }

    @Test
    void theBudgetsOfSomeAreThoseOfTheAssistantOnly() {
        Set<AllocationId> both = Set.of(added().id(), added().id());

        assertThat(inTransaction(() -> allocations().budgetsOf(zane, both))).containsExactly(annas);
        assertThat(inTransaction(() -> allocations().budgetsOf(new AssistantId(ids.next()), both)))
                .isEmpty();
        assertThat(inTransaction(() -> allocations().budgetsOf(zane, Set.of()))).isEmpty();
    }

    private List<Allocation> notOverOn(LocalDate day) {
        return inTransaction(() -> allocations().notOver(zane, day));
    }

    private static Allocation givenBack(Allocation allocation) {
        LocalDate secondWeek = A_YEAR.firstDay().plusWeeks(1);
        return Objects.requireNonNull(allocation.releaseFrom(secondWeek, Weeks.TODAY)).allocation();
    }

    private List<Allocation> concerning(Set<PartyKey> keys, LocalDate day) {
        OwnCases own = new OwnCases(keys, day);
        return listed(new AllocationFilter(annas.value(), null, new Concerned(own, List.of())));
    }

    private Allocation added() {
        AllocationId id = new AllocationId(ids.next());
        Allocation allocation =
                new Allocation(id, annas, zane, byWeek(60), A_YEAR, id, null, NOW, 0);
        return inTransaction(() -> {
            allocations().add(allocation);
            return allocation;
        });
    }

    private static Allocation released(Allocation allocation) {
        return Objects.requireNonNull(allocation.releaseFrom(A_YEAR.lastDay(), A_YEAR.firstDay()))
                .allocation();
    }

    private List<Allocation> listed(AllocationFilter filter) {
        return list(filter, new PageRequest(null, 50)).items();
    }

    private Slice<Allocation> list(AllocationFilter filter, PageRequest page) {
        return inTransaction(() -> allocations().list(filter, page));
    }
}
