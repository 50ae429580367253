package lv.lidzas.scheduling.roster.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.usecase.Visits;

/** The visits of which a roster tells, as they are now. */
@ApplicationScoped
class RosterVisits {

    private final Visits visits;

    RosterVisits(Visits visits) {
        this.visits = visits;
    }

    Map<UUID, Visit> of(Collection<UUID> ids) {
        Set<VisitId> wanted = ids.stream().map(VisitId::new).collect(Collectors.toSet());
        return visits.these(wanted).stream()
                .collect(Collectors.toMap(visit -> visit.id().value(), Function.identity()));
    }
}
