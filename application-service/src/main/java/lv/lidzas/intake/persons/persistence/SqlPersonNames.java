package lv.lidzas.intake.persons.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.persons.domain.NameWords;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.usecase.PersonNames;
import lv.lidzas.kit.crypto.BlindIndex;
import org.hibernate.Session;

/** The words of names as keyed tokens: the table tells that two persons share a beginning of a name, and not which. */
@ApplicationScoped
public class SqlPersonNames implements PersonNames {

    private static final String NAME = "name";

    /** In the order of the key, so that two who remember the same persons do not wait for each other in a circle. */
    private static final String REMEMBER =
            """
            insert into person_name_token (token, person_id)
            select token, person from unnest(?, ?) as new (token, person) order by token, person
            on conflict do nothing
            """;

    private static final String FIND =
            """
            select person_id from person_name_token where token = any (?)
            group by person_id having count(*) = ? order by person_id desc limit ?
            """;
    private static final String FORGET = "delete from person_name_token where person_id = ?";

    private final EntityManager entities;
    private final BlindIndex index;

    SqlPersonNames(EntityManager entities, BlindIndex index) {
        this.entities = entities;
        this.index = index;
    }

    @Override
    public void remember(Collection<Person> persons) {
        List<byte[]> tokens = new ArrayList<>();
        List<UUID> whose = new ArrayList<>();
        for (Person person : persons) {
            PersonId id = person.id();
            if (id != null) {
                for (String part :
                        NameWords.of(person.givenName(), person.familyName()).findable()) {
                    tokens.add(index.of(NAME, part));
                    whose.add(id.value());
                }
            }
        }
        entities.unwrap(Session.class)
                .doWork(database -> {
                    try (PreparedStatement insert = database.prepareStatement(REMEMBER)) {
                        insert.setArray(
                                1, database.createArrayOf("bytea", tokens.toArray(byte[][]::new)));
                        insert.setArray(2, database.createArrayOf("uuid", whose.toArray()));
                        insert.executeUpdate();
                    }
                });
    }

    @Override
    public List<PersonId> find(NameWords words, int most) {
        byte[][] tokens =
                words.sought().stream().map(word -> index.of(NAME, word)).toArray(byte[][]::new);
        return entities.unwrap(Session.class)
                .doReturningWork(database -> {
                    List<PersonId> found = new ArrayList<>();
                    try (PreparedStatement select = database.prepareStatement(FIND)) {
                        select.setArray(1, database.createArrayOf("bytea", tokens));
                        select.setInt(2, tokens.length);
                        select.setInt(3, most);
                        try (ResultSet row = select.executeQuery()) {
                            while (row.next()) {
                                found.add(new PersonId(row.getObject(1, UUID.class)));
                            }
                        }
                    }
                    return found;
                });
    }

    @Override
    public void forget(PersonId person) {
        entities.unwrap(Session.class)
                .doWork(database -> {
                    try (PreparedStatement delete = database.prepareStatement(FORGET)) {
                        delete.setObject(1, person.value());
                        delete.executeUpdate();
                    }
                });
    }
}
