package lv.lidzas.scheduling.register.usecase;

import static lv.lidzas.scheduling.register.domain.Entries.ZANE;
import static lv.lidzas.scheduling.register.domain.Entries.active;
import static lv.lidzas.scheduling.register.domain.Entries.anotherCode;
import static lv.lidzas.scheduling.register.domain.Entries.entry;
import static lv.lidzas.scheduling.register.domain.Entries.ofAnother;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.AssistantState;
import lv.lidzas.scheduling.register.domain.RegisterEntry;
import lv.lidzas.scheduling.register.domain.WholeName;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.domain.WeekCounter.Kind;
import lv.lidzas.scheduling.weeks.domain.Weeks;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every register does, in memory and in the database; whom a list calls free is whom a booking takes. */
public abstract class AssistantsContract {

    private final Ids ids = new Ids();

    protected abstract Assistants assistants();

    protected abstract WeekLedger ledger();

    protected abstract <T> T inTransaction(Supplier<T> work);

    @Test
    void whatIsAddedIsFound() {
        Assistant zane = added(entry("Zane", 60, new PartyKey("1." + UUID.randomUUID())));
        assertThat(inTransaction(() -> assistants().find(zane.id()))).isEqualTo(zane);
    }

    @Test
    void aCodeHasItsHolder() {
        Assistant zane = added(ZANE);
        assertThat(inTransaction(() -> assistants().holderOf(zane.entry().personalCode())))
                .isEqualTo(zane.id());
        assertThat(inTransaction(() -> assistants().holderOf(anotherCode()))).isNull();
    }

    @Test
    void aLoginBelongsToOneEntry() {
        RegisterEntry entry = entry("Zane", 0, new PartyKey("1." + UUID.randomUUID()));
        added(entry);
        assertThatThrownBy(() -> added(entry)).isInstanceOf(LoginTaken.class);
    }

    @Test
    void aChangeMakesANewVersion() {
        Assistant zane = added(ZANE);
        Assistant changed =
                inTransaction(() ->
                        assistants().save(zane.changed(zane.entry(), AssistantState.SUSPENDED)));
        assertThat(changed.version()).isEqualTo(zane.version() + 1);
        assertThat(changed.state()).isEqualTo(AssistantState.SUSPENDED);
    }

    @Test
    void whoIsErasedIsFoundNoMoreAndMayBeEnteredAnew() {
        PartyKey login = new PartyKey("1." + UUID.randomUUID());
        Assistant zane = added(entry("Zane", 60, login));
        inTransaction(() -> {
            assistants().erase(zane.id());
            return zane;
        });

        assertThat(inTransaction(() -> assistants().find(zane.id()) == null)).isTrue();
        assertThat(inTransaction(() -> assistants().findUnchanging(zane.id()) == null)).isTrue();
        assertThat(inTransaction(() -> assistants().findToChange(zane.id()) == null)).isTrue();
        PageRequest all = new PageRequest(null, 200);
        assertThat(listed(new AssistantFilter(null, null, null), all)).doesNotContain(zane.id());
        AssistantId anew = new AssistantId(ids.next());
        inTransaction(() -> assistants().add(new Assistant(anew, zane.entry(), zane.state(), 0)));
        assertThat(inTransaction(() -> assistants().holderOf(zane.entry().personalCode())))
                .isEqualTo(anew);
    }

    @Test
    void namesakesAreFoundByTheWholeNameWhileTheyHaveIt() {
        String givenName = "Ž" + UUID.randomUUID();
        Assistant older = added(entry(givenName, 0, null));
        AssistantId newer = added(entry(givenName, 0, null)).id();
        WholeName name = WholeName.of("PARAUGS", givenName.replace('Ž', 'z'));

        assertThat(namesakes(name)).containsExactly(newer, older.id());
        assertThat(namesakes(WholeName.of(givenName))).isEmpty();
        inTransaction(() ->
                assistants()
                        .save(older.changed(entry("Cita" + givenName, 0, null), older.state())));
        assertThat(namesakes(name)).containsExactly(newer);
        inTransaction(() -> {
            assistants().erase(newer);
            return newer;
        });
        assertThat(namesakes(name)).isEmpty();
    }

    private List<AssistantId> namesakes(WholeName name) {
        PageRequest page = new PageRequest(null, 20);
        return inTransaction(() -> assistants().namesakes(name, page)).items().stream()
                .map(Assistant::id)
                .toList();
    }

    @Test
    void theListIsReadOnFromTheLastOneSeen() {
        AssistantId older = added(ZANE).id();
        AssistantId newer = added(ZANE).id();
        AssistantFilter all = new AssistantFilter(null, null, null);
        assertThat(listed(all, new PageRequest(null, 1))).containsExactly(newer);
        assertThat(listed(all, new PageRequest(newer.value(), 1))).containsExactly(older);
    }

    @Test
    void aLoginFindsItsOwnEntry() {
        PartyKey login = new PartyKey("1." + UUID.randomUUID());
        Assistant zane = added(entry("Zane", 0, login));
        AssistantId own = zane.id();
        added(ZANE);
        PartyKey unknown = new PartyKey("1.unknown");
        for (AssistantLogin self :
                List.of(
                        new AssistantLogin(Set.of(login), null),
                        new AssistantLogin(Set.of(unknown, login), null),
                        new AssistantLogin(Set.of(unknown), zane.entry().personalCode()))) {
            assertThat(self.owns(zane.entry())).isTrue();
            assertThat(listed(new AssistantFilter(null, null, self), new PageRequest(null, 50)))
                    .containsExactly(own);
        }
        AssistantLogin stranger = new AssistantLogin(Set.of(unknown), anotherCode());
        assertThat(stranger.owns(zane.entry())).isFalse();
        assertThat(listed(new AssistantFilter(null, null, stranger), new PageRequest(null, 50)))
                .isEmpty();
    }

    /** Columns: the first active day, the last one, elsewhere, booked, asked for, whether the assistant is free. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-01,           ,    0,    0, 2400, true",
        "2026-01-01,           ,    0,    0, 2401, false",
        "2026-01-01, 2026-12-13,    0,    0,  600, true",
        "2026-01-01, 2026-12-12,    0,    0,  600, false",
        "2026-12-07,           ,    0,    0,  600, true",
        "2026-12-08,           ,    0,    0,  600, false",
        "2026-01-01, 2026-06-30,    0,    0,  600, false",
        "2026-01-01,           ,    0, 1800,  600, true",
        "2026-01-01,           ,    0, 1801,  600, false",
        "2026-01-01,           , 1200,  600,  600, true",
        "2026-01-01,           , 1201,  600,  600, false",
    })
    void whoIsFreeCanBeBooked(
            LocalDate from,
            @Nullable LocalDate until,
            int elsewhere,
            int booked,
            int asked,
            boolean free) {
        RegisterEntry days = active(from, until);
        Assistant zane =
                added(
                        new RegisterEntry(
                                days.givenName(),
                                days.familyName(),
                                days.personalCode(),
                                days.contact(),
                                days.experience(),
                                null,
                                elsewhere,
                                days.activeFrom(),
                                days.activeUntil()));
        if (booked > 0) {
            book(zane.id(), booked);
        }
        assertThat(isFree(zane, asked)).isEqualTo(free);
    }

    @Test
    void aSuspendedAssistantIsNotFree() {
        Assistant zane = added(ZANE);
        inTransaction(
                () -> assistants().save(zane.changed(zane.entry(), AssistantState.SUSPENDED)));
        assertThat(isFree(zane, 60)).isFalse();
    }

    private boolean isFree(Assistant assistant, int minutes) {
        ServicePeriod week = Weeks.ONE_WEEK;
        AssistantFilter free =
                new AssistantFilter(null, new AssistantFilter.Free(minutes, week), null);
        return listed(free, new PageRequest(null, 200)).contains(assistant.id());
    }

    private List<AssistantId> listed(AssistantFilter filter, PageRequest page) {
        return inTransaction(() -> assistants().list(filter, page)).items().stream()
                .map(Assistant::id)
                .toList();
    }

    private Assistant added(RegisterEntry entry) {
        AssistantId id = new AssistantId(ids.next());
        return inTransaction(() ->
                assistants().add(new Assistant(id, ofAnother(entry), AssistantState.ACTIVE, 0)));
    }

    private void book(AssistantId assistant, int minutes) {
        WeekCounter counter = new WeekCounter(Kind.ASSISTANT, assistant.value(), 2400);
        inTransaction(() ->
                ledger().book(new WeekBooking(List.of(counter), Weeks.ONE_WEEK.weeks(), minutes)));
    }
}
