package lv.lidzas.scheduling.pauses.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.scheduling.pauses.domain.Pause;

/** Port: the days on which people are paid no assistance, as eligibility-service told them last. */
public interface KeptPauses {

    /** Keeps one; the same id told again takes the place of what was told before. */
    void keep(Pause pause);

    /** One is no longer so; of one that is not known nothing changes. */
    void remove(UUID id);

    /** Those of all records of these humans, by the record that stands for each. */
    Map<UUID, List<Pause>> of(Set<UUID> humans);

    /** Those of all records of one human. */
    default List<Pause> of(UUID human) {
        return of(Set.of(human)).getOrDefault(human, List.of());
    }

    /** The humans who have one that is not over before a day. */
    Set<UUID> humansPausedFrom(LocalDate day);
}
