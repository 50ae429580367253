package lv.lidzas.eligibility.cases.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.eligibility.cases.usecase.RecordsOfHumans;
import lv.lidzas.kit.persistence.NamedLocks;

/** Linked records in PostgreSQL. */
@ApplicationScoped
public class SqlRecordsOfHumans implements RecordsOfHumans {

    private static final String RECORDS =
            "select cast(person_id as uuid) from person_human where human_id = :human";

    private final EntityManager entities;
    private final NamedLocks locks;

    SqlRecordsOfHumans(EntityManager entities, NamedLocks locks) {
        this.entities = entities;
        this.locks = locks;
    }

    @Override
    public Set<UUID> held(UUID person) {
        UUID human = standingFor(person);
        locks.hold("grants of " + human);
        return linked(person, human);
    }

    @Override
    public Set<UUID> of(UUID person) {
        return linked(person, standingFor(person));
    }

    private UUID standingFor(UUID person) {
        return ids("select human_id from person_human where person_id = :human", person).stream()
                .findFirst()
                .orElse(person);
    }

    private Set<UUID> linked(UUID person, UUID human) {
        Set<UUID> records = new HashSet<>(ids(RECORDS, human));
        records.add(human);
        records.add(person);
        return records;
    }

    private List<UUID> ids(String query, UUID id) {
        List<?> found = entities.createNativeQuery(query).setParameter("human", id).getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }
}
