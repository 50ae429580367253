package lv.lidzas.scheduling.register.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.AssistantState;
import lv.lidzas.scheduling.register.domain.RegisterEntry;
import lv.lidzas.scheduling.register.domain.RegisterRefusal;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.WeekHours;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;
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

    @Transactional
    public Result<Assistant, RegisterRefusal> handle(
            AssistantId id,
            RegisterEntry entry,
            @Nullable AssistantState state,
            long expectedVersion) {
        Assistant assistant = assistants.findToChange(id);
        if (assistant == null) {
            return Result.refused(new RegisterRefusal.NoSuchAssistant());
        }
        if (assistant.version() != expectedVersion) {
            throw new StaleVersion();
        }
        AssistantId holder = assistants.holderOf(entry.personalCode());
        if (holder != null && !holder.equals(id)) {
            return Result.refused(new RegisterRefusal.AlreadyRegistered(holder));
        }
        Assistant changed =
                assistant.changed(entry, Objects.requireNonNullElse(state, assistant.state()));
        WeekHours fullest = declaresOthers(assistant, entry) ? held(changed) : null;
        return fullest == null
                ? Result.done(assistants.save(changed))
                : Result.refused(new RegisterRefusal.LimitBelowBooked(fullest));
    }

    /** Only then: a municipality that lowered its limit must still be able to suspend whoever has more than it. */
    private static boolean declaresOthers(Assistant assistant, RegisterEntry entry) {
        return assistant.entry().otherMinutesPerWeek() != entry.otherMinutesPerWeek();
    }

    private @Nullable WeekHours held(Assistant changed) {
        return ledger.limit(
                changed.id().value(), IsoWeek.of(clock.today()), changed.weekMinutes(limit));
    }
}
