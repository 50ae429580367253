package lv.lidzas.scheduling.roster.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.usecase.AssistantLogin;
import lv.lidzas.scheduling.register.usecase.Assistants;
import lv.lidzas.scheduling.roster.domain.RosterId;
import lv.lidzas.scheduling.roster.domain.RosterMove;
import lv.lidzas.scheduling.roster.domain.RosterOrder;
import lv.lidzas.scheduling.roster.domain.RosterRefusal;
import lv.lidzas.scheduling.roster.domain.RosterState;
import lv.lidzas.scheduling.visits.domain.Visit;
import org.jspecify.annotations.Nullable;

/**
 * A lead caseworker has the moves of a roster made (apstiprina grafiku); it is done soon after, portion by portion. What would be the own
 * matter of whoever says so is left as it is.
 */
@ApplicationScoped
public class ApplyRoster {

    private final HoldRoster holdRoster;
    private final Rosters rosters;
    private final RosterVisits visits;
    private final Assistants assistants;
    private final Impartiality impartiality;
    private final RosterBell bell;
    private final LegalClock clock;

    ApplyRoster(
            HoldRoster holdRoster,
            Rosters rosters,
            RosterVisits visits,
            Assistants assistants,
            Impartiality impartiality,
            RosterBell bell,
            LegalClock clock) {
        this.holdRoster = holdRoster;
        this.rosters = rosters;
        this.visits = visits;
        this.assistants = assistants;
        this.impartiality = impartiality;
        this.bell = bell;
        this.clock = clock;
    }

    @Transactional
    public Result<RosterOrder, RosterRefusal> handle(Caller by, RosterId id, long expectedVersion) {
        return holdRoster
                .in(RosterState.FOUND, id, expectedVersion)
                .map(held -> {
                    leaveOwnMatters(by, id);
                    bell.ring();
                    return rosters.save(held.applying(new RosterOrder.Act(clock.now(), by.self())));
                });
    }

    private void leaveOwnMatters(Caller by, RosterId id) {
        List<RosterMove> moves = rosters.proposed(id);
        Map<UUID, Visit> known = visits.of(moves.stream().map(RosterMove::visitId).toList());
        Map<UUID, Boolean> cases = new HashMap<>();
        Map<UUID, Boolean> people = new HashMap<>();
        for (RosterMove move : moves) {
            UUID application = Objects.requireNonNull(known.get(move.visitId())).applicationId();
            boolean isOwn =
                    cases.computeIfAbsent(application, it -> impartiality.isOwn(by, it))
                            || isOwn(by, move.from(), people)
                            || isOwn(by, move.to(), people);
            if (isOwn) {
                rosters.save(move.skipped(RosterMove.SkipReason.OWN_MATTER));
            }
        }
    }

    private boolean isOwn(Caller by, @Nullable UUID assistant, Map<UUID, Boolean> known) {
        return assistant != null
                && known.computeIfAbsent(
                        assistant,
                        it -> {
                            Assistant entry = assistants.find(new AssistantId(it));
                            return entry != null
                                    && AssistantLogin.isOwnMatter(by, entry.entry(), impartiality);
                        });
    }
}
