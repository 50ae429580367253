package lv.lidzas.scheduling.humans.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.lidzas.kit.persistence.NamedLocks;
import lv.lidzas.scheduling.humans.usecase.LinkedPersons;

/**
 * The links between records in PostgreSQL.
 *
 * <p>A link and a decision may arrive at the same moment, and a record that stands alone has no row to wait for: a lock on its name
 * lets one of them wait.
 */
@ApplicationScoped
public class JpaLinkedPersons implements LinkedPersons {

    private final PersonHumanRows rows;
    private final NamedLocks locks;

    JpaLinkedPersons(PersonHumanRows rows, NamedLocks locks) {
        this.rows = rows;
        this.locks = locks;
    }

    @Override
    public UUID standingFor(UUID person) {
        PersonHumanRow row = rows.findById(person);
        return row == null ? person : row.humanId;
    }

    @Override
    public UUID held(UUID person) {
        locks.hold("human of " + person);
        return standingFor(person);
    }

    @Override
    public void link(UUID person, UUID human) {
        PersonHumanRow kept = rows.findById(person);
        PersonHumanRow row = kept == null ? new PersonHumanRow() : kept;
        row.personId = person;
        row.humanId = human;
        if (kept == null) {
            rows.persist(row);
        }
    }
}
