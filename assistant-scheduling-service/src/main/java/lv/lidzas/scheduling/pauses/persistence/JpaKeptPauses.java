package lv.lidzas.scheduling.pauses.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.scheduling.pauses.domain.Pause;
import lv.lidzas.scheduling.pauses.domain.PausedSpan;
import lv.lidzas.scheduling.pauses.usecase.KeptPauses;

/**
 * Days without assistance in PostgreSQL, kept by the record of the person that was named.
 *
 * <p>Which human that is follows from the links when it is asked, so that a link moves nothing here.
 */
@ApplicationScoped
public class JpaKeptPauses implements KeptPauses {

    private static final String HUMANS_OF =
            "select person_id, human_id from person_human where person_id in :persons";

    private static final String RECORDS_OF =
            "select person_id, human_id from person_human where human_id in :persons";

    private final PauseRows rows;

    JpaKeptPauses(PauseRows rows) {
        this.rows = rows;
    }

    @Override
    public void keep(Pause pause) {
        PauseRow kept = rows.findById(pause.id());
        PauseRow row = kept == null ? new PauseRow() : kept;
        row.id = pause.id();
        row.personId = pause.personId();
        row.decisionId = pause.decisionId();
        row.firstDay = pause.days().firstDay();
        row.lastDay = pause.days().lastDay();
        if (kept == null) {
            rows.persist(row);
        }
    }

    @Override
    public void remove(UUID id) {
        rows.deleteById(id);
    }

    @Override
    public Map<UUID, List<Pause>> of(Set<UUID> humans) {
        if (humans.isEmpty()) {
            return Map.of();
        }
        Map<UUID, UUID> standing = links(HUMANS_OF, humans);
        Map<UUID, UUID> records = links(RECORDS_OF, humans);
        humans.forEach(human -> records.putIfAbsent(human, standing.getOrDefault(human, human)));
        return rows.list("personId in ?1 order by firstDay, id", records.keySet()).stream()
                .map(JpaKeptPauses::toDomain)
                .collect(Collectors.groupingBy(pause -> records.get(pause.personId())));
    }

    @Override
    public Set<UUID> humansPausedFrom(LocalDate day) {
        Set<UUID> persons =
                rows.list("lastDay is null or lastDay >= ?1", day).stream()
                        .map(row -> row.personId)
                        .collect(Collectors.toSet());
        if (persons.isEmpty()) {
            return persons;
        }
        Map<UUID, UUID> standing = links(HUMANS_OF, persons);
        Set<UUID> humans = new HashSet<>();
        persons.forEach(person -> humans.add(standing.getOrDefault(person, person)));
        return humans;
    }

    private Map<UUID, UUID> links(String query, Set<UUID> persons) {
        Map<UUID, UUID> links = new HashMap<>();
        List<?> found =
                rows.getEntityManager()
                        .createNativeQuery(query)
                        .setParameter("persons", persons)
                        .getResultList();
        for (Object link : found) {
            Object[] columns = (Object[]) link;
            links.put((UUID) columns[0], (UUID) columns[1]);
        }
        return links;
    }

    private static Pause toDomain(PauseRow row) {
        return new Pause(
                row.id, row.personId, row.decisionId, new PausedSpan(row.firstDay, row.lastDay));
    }
}
