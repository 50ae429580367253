package lv.lidzas.scheduling.availability.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.availability.domain.Availability;
import lv.lidzas.scheduling.availability.domain.AvailabilityRefusal;
import lv.lidzas.scheduling.availability.domain.AvailableHours;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.usecase.AssistantLogin;
import lv.lidzas.scheduling.register.usecase.Assistants;
import org.jspecify.annotations.Nullable;

/** The assistant or a caseworker says when the assistant works (norāda pieejamības laiku); what is planned already stays. */
@ApplicationScoped
public class StateAvailability {

    private final Assistants assistants;
    private final Impartiality impartiality;
    private final Availabilities availabilities;
    private final LegalClock clock;

    StateAvailability(
            Assistants assistants,
            Impartiality impartiality,
            Availabilities availabilities,
            LegalClock clock) {
        this.assistants = assistants;
        this.impartiality = impartiality;
        this.availabilities = availabilities;
        this.clock = clock;
    }

    /** Holding the entry, it follows whatever else is said of the assistant. */
    @Transactional
    public Result<Availability, AvailabilityRefusal> handle(
            Caller caller, AssistantId id, List<AvailableHours> hours, long expectedVersion) {
        AvailabilityRefusal refusal = refusal(caller, assistants.findToChange(id));
        if (refusal != null) {
            return Result.refused(refusal);
        }
        Availability before = availabilities.of(id);
        if (before.version() != expectedVersion) {
            throw new StaleVersion();
        }
        return Result.done(
                availabilities.save(
                        before.stating(
                                hours, new Availability.Statement(clock.now(), caller.self()))));
    }

    private @Nullable AvailabilityRefusal refusal(Caller caller, @Nullable Assistant assistant) {
        if (assistant == null) {
            return new AvailabilityRefusal.Nobody();
        }
        if (AssistantLogin.of(caller).owns(assistant.entry())) {
            return null;
        }
        if (!caller.isStaff()) {
            return new AvailabilityRefusal.Nobody();
        }
        return impartiality.isAbout(caller, List.of(assistant.entry().personalCode()))
                ? new AvailabilityRefusal.OfRelative()
                : null;
    }
}
