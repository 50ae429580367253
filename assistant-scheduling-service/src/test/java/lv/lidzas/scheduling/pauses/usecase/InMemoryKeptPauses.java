package lv.lidzas.scheduling.pauses.usecase;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.scheduling.humans.usecase.LinkedPersons;
import lv.lidzas.scheduling.pauses.domain.Pause;

/** Days without assistance in memory. */
public final class InMemoryKeptPauses implements KeptPauses {

    private final Map<UUID, Pause> kept = new LinkedHashMap<>();
    private final LinkedPersons humans;

    public InMemoryKeptPauses(LinkedPersons humans) {
        this.humans = humans;
    }

    @Override
    public void keep(Pause pause) {
        kept.put(pause.id(), pause);
    }

    @Override
    public void remove(UUID id) {
        kept.remove(id);
    }

    @Override
    public Map<UUID, List<Pause>> of(Set<UUID> wanted) {
        return kept.values().stream()
                .filter(pause -> wanted.contains(humans.standingFor(pause.personId())))
                .collect(Collectors.groupingBy(pause -> humans.standingFor(pause.personId())));
    }

    @Override
    public Set<UUID> humansPausedFrom(LocalDate day) {
        return kept.values().stream()
                .filter(pause ->
                        pause.days().lastDay() == null || !pause.days().lastDay().isBefore(day))
                .map(pause -> humans.standingFor(pause.personId()))
                .collect(Collectors.toSet());
    }
}
