package lv.lidzas.scheduling.erasure.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.availability.usecase.Availabilities;
import lv.lidzas.scheduling.erasure.domain.AssistantErasure;
import lv.lidzas.scheduling.erasure.domain.AssistantErasureEvent;
import lv.lidzas.scheduling.erasure.domain.AssistantErasureGround;
import lv.lidzas.scheduling.erasure.domain.AssistantErasureRefusal;
import lv.lidzas.scheduling.erasure.domain.AssistantHindrance;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.usecase.AssistantLogin;
import lv.lidzas.scheduling.register.usecase.Assistants;

/**
 * Erases an assistant (asistenta dzēšana): destroys the key, and whatever the assistant could be found by.
 *
 * <p>Allocations and weeks stay as they are. Once: whoever asks again is told of the first time.
 */
@ApplicationScoped
public class EraseAssistant {

    private final Assistants register;
    private final AssistantErasures erasures;
    private final AssistantHindrances hindrances;
    private final LeftKeys keys;
    private final Availabilities availabilities;
    private final AssistantErasureEvents events;
    private final Impartiality impartiality;
    private final LegalClock clock;

    EraseAssistant(
            Assistants register,
            AssistantErasures erasures,
            AssistantHindrances hindrances,
            LeftKeys keys,
            Availabilities availabilities,
            AssistantErasureEvents events,
            Impartiality impartiality,
            LegalClock clock) {
        this.register = register;
        this.erasures = erasures;
        this.hindrances = hindrances;
        this.keys = keys;
        this.availabilities = availabilities;
        this.events = events;
        this.impartiality = impartiality;
        this.clock = clock;
    }

    /** Erases the assistant, or says what stands against it. Holding the entry, it waits for bookings that are under way. */
    @Transactional
    public Result<AssistantErasure, AssistantErasureRefusal> handle(
            Caller caller, AssistantId id, AssistantErasureGround ground, String reason) {
        Assistant assistant = register.findToChange(id);
        if (assistant == null) {
            AssistantErasure before = erasures.find(id);
            return before == null
                    ? Result.refused(new AssistantErasureRefusal.UnknownAssistant())
                    : Result.done(before);
        }
        if (AssistantLogin.isOwnMatter(caller, assistant.entry(), impartiality)) {
            return Result.refused(new AssistantErasureRefusal.OwnErasure());
        }
        Set<AssistantHindrance> against = hindrances.of(id);
        return against.isEmpty()
                ? Result.done(
                        erased(
                                assistant,
                                new AssistantErasure(
                                        id, ground, reason, caller.self(), clock.now())))
                : Result.refused(new AssistantErasureRefusal.Hindered(against));
    }

    private AssistantErasure erased(Assistant assistant, AssistantErasure erasure) {
        register.erase(erasure.assistant());
        keys.forget(assistant);
        availabilities.forget(erasure.assistant());
        erasures.add(erasure);
        events.publish(new AssistantErasureEvent.Erased(erasure.assistant()));
        return erasure;
    }
}
