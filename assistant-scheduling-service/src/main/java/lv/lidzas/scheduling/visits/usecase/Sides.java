package lv.lidzas.scheduling.visits.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.usecase.AssistantLogin;
import lv.lidzas.scheduling.visits.domain.Side;
import lv.lidzas.scheduling.visits.domain.VisitRefusal;
import org.jspecify.annotations.Nullable;

/** What a caller has to do with help: as party, as assistant or as staff. Staff do not act where they are a party or the assistant. */
@ApplicationScoped
class Sides {

    private final HeardParties parties;
    private final Impartiality impartiality;
    private final LegalClock clock;

    Sides(HeardParties parties, Impartiality impartiality, LegalClock clock) {
        this.parties = parties;
        this.impartiality = impartiality;
        this.clock = clock;
    }

    Result<Side, VisitRefusal> of(Caller caller, UUID application, @Nullable Assistant assistant) {
        if (caller.isStaff()) {
            return isOwn(caller, application, assistant)
                    ? Result.refused(new VisitRefusal.OwnMatter())
                    : Result.done(Side.STAFF);
        }
        if (parties.of(application).includeOn(clock.today(), caller.parties())) {
            return Result.done(Side.PERSON);
        }
        return assistant != null && AssistantLogin.of(caller).owns(assistant.entry())
                ? Result.done(Side.ASSISTANT)
                : Result.refused(new VisitRefusal.NotThere());
    }

    private boolean isOwn(Caller caller, UUID application, @Nullable Assistant assistant) {
        return impartiality.isOwn(caller, application)
                || (assistant != null
                        && AssistantLogin.isOwnMatter(caller, assistant.entry(), impartiality));
    }
}
