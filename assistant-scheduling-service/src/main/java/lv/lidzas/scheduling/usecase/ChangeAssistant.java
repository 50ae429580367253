package lv.lidzas.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.scheduling.domain.Assistant;
import lv.lidzas.scheduling.domain.AssistantId;
import lv.lidzas.scheduling.domain.AssistantState;
import lv.lidzas.scheduling.domain.IsoWeek;
import lv.lidzas.scheduling.domain.RegisterEntry;
import lv.lidzas.scheduling.domain.Rejection;
import lv.lidzas.scheduling.domain.WeekHours;
import lv.lidzas.scheduling.domain.WeeklyLimit;
import org.jspecify.annotations.Nullable;

/**
 * Changes an entry of the register, or suspends the assistant.
 *
 * <p>Hours that are allocated already stay; a declaration of other hours that would leave less than what is booked in this
 * week or a later one is refused, so that a caseworker first releases what the assistant can no longer give.
 */
@ApplicationScoped
public class ChangeAssistant {

    private final Assistants assistants;
    private final WeekLedger ledger;
    private final WeeklyLimit limit;
    private final LegalClock clock;

    ChangeAssistant(Assistants assistants, WeekLedger ledger, WeeklyLimit limit, LegalClock clock) {
        this.assistants = assistants;
        this.ledger = ledger;
        this.limit = limit;
        this.clock = clock;
    }

    /** The changed assistant, or null if there is no such assistant. */
    @Transactional
    public @Nullable Answer<Assistant> handle(
            AssistantId id, RegisterEntry entry, AssistantState state, long expectedVersion) {
        Assistant assistant = assistants.findToChange(id);
        if (assistant == null) {
            return null;
        }
        if (assistant.version() != expectedVersion) {
            throw new StaleVersion();
        }
        Assistant changed = assistant.changed(entry, state);
        WeekHours fullest = declaresOthers(assistant, entry) ? held(changed) : null;
        return fullest == null
                ? new Answer.Done<>(assistants.save(changed))
                : new Answer.Refused<>(new Rejection.LimitBelowBooked(fullest));
    }

    /** Only then: a municipality that lowered its limit must still be able to suspend whoever has more than it. */
    private static boolean declaresOthers(Assistant assistant, RegisterEntry entry) {
        return assistant.entry().otherMinutesPerWeek() != entry.otherMinutesPerWeek();
    }

    private @Nullable WeekHours held(Assistant changed) {
        return ledger.limit(changed.id(), IsoWeek.of(clock.today()), changed.weekMinutes(limit));
    }
}
