package lv.lidzas.scheduling.register.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PersonalCode;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.InMemoryLists;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.AssistantState;
import lv.lidzas.scheduling.register.domain.RegisterEntry;
import lv.lidzas.scheduling.register.domain.WholeName;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;
import org.jspecify.annotations.Nullable;

/** The register in memory; who is free is said by the domain, as a booking says it. */
public final class InMemoryAssistants implements Assistants {

    private final Map<AssistantId, Assistant> register = new LinkedHashMap<>();
    private final Ids ids = new Ids();
    private final WeekLedger ledger;
    private final WeeklyLimit limit;

    public InMemoryAssistants(WeekLedger ledger, WeeklyLimit limit) {
        this.ledger = ledger;
        this.limit = limit;
    }

    public AssistantId registered(RegisterEntry entry) {
        return add(new Assistant(new AssistantId(ids.next()), entry, AssistantState.ACTIVE, 0))
                .id();
    }

    @Override
    public @Nullable Assistant find(AssistantId id) {
        return register.get(id);
    }

    @Override
    public @Nullable Assistant findUnchanging(AssistantId id) {
        return find(id);
    }

    @Override
    public @Nullable Assistant findToChange(AssistantId id) {
        return find(id);
    }

    @Override
    public @Nullable AssistantId holderOf(PersonalCode code) {
        return register.values().stream()
                .filter(one -> one.entry().personalCode().equals(code))
                .map(Assistant::id)
                .findFirst()
                .orElse(null);
    }

    @Override
    public Assistant add(Assistant assistant) {
        PartyKey login = assistant.entry().login();
        if (login != null
                && register.values().stream()
                        .anyMatch(other ->
                                !other.id().equals(assistant.id())
                                        && login.equals(other.entry().login()))) {
            throw new LoginTaken();
        }
        register.put(assistant.id(), assistant);
        return assistant;
    }

    @Override
    public Assistant save(Assistant assistant) {
        return add(
                new Assistant(
                        assistant.id(),
                        assistant.entry(),
                        assistant.state(),
                        assistant.version() + 1));
    }

    @Override
    public void erase(AssistantId id) {
        register.remove(id);
    }

    @Override
    public Slice<Assistant> list(AssistantFilter filter, PageRequest page) {
        return InMemoryLists.newestFirst(
                register.values().stream().filter(it -> passes(it, filter)),
                page,
                it -> it.id().value());
    }

    @Override
    public Slice<Assistant> namesakes(WholeName name, PageRequest page) {
        return InMemoryLists.newestFirst(
                register.values().stream().filter(it -> it.entry().wholeName().equals(name)),
                page,
                it -> it.id().value());
    }

    private boolean passes(Assistant assistant, AssistantFilter filter) {
        return (filter.state() == null || filter.state() == assistant.state())
                && (filter.login() == null || filter.login().owns(assistant.entry()))
                && (filter.free() == null
                        || isFree(assistant, Objects.requireNonNull(filter.free())));
    }

    private boolean isFree(Assistant assistant, AssistantFilter.Free free) {
        int most = assistant.weekMinutes(limit);
        int booked =
                ledger.of(
                                new WeekCounter(
                                        WeekCounter.Kind.ASSISTANT, assistant.id().value(), most),
                                List.of(IsoWeek.of(free.days().firstDay())))
                        .getFirst()
                        .bookedMinutes();
        return assistant.serves(free.days()) && booked + free.minutes() <= most;
    }
}
