package lv.lidzas.intake.persons.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
import lv.lidzas.kit.crypto.FieldCipher;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PersonalCode;
import org.jspecify.annotations.Nullable;

/** Recognises persons by the keyed index of their personal code. */
@ApplicationScoped
public class JpaPersonDirectory implements PersonDirectory {

    /**
     * One statement, be the person new or known. Of two forms that name a new person at the same moment, the second waits,
     * then adds nothing and does not see the first one's row yet.
     */
    private static final String REMEMBER =
            """
            with added as (
                insert into person (id, code_index, code_cipher, first_seen_at)
                values (:id, :index, :cipher, :at)
                on conflict (code_index) do nothing returning id)
            select id from added union all select id from person where code_index = :index\
            """;

    private final PersonRows rows;
    private final EntityManager entities;
    private final FieldCipher cipher;
    private final LegalClock clock;

    JpaPersonDirectory(
            PersonRows rows, EntityManager entities, FieldCipher cipher, LegalClock clock) {
        this.rows = rows;
        this.entities = entities;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * A new person's id is random and not by time: whoever types a stranger's code into a draft reads the id, and must not learn
     * from it since when the stranger is known here, or whether at all.
     */
    @Override
    public PersonId recognise(PersonalCode code) {
        List<?> remembered =
                entities.createNativeQuery(REMEMBER, UUID.class)
                        .setParameter("id", UUID.randomUUID())
                        .setParameter("index", cipher.index(code.digits()))
                        .setParameter("cipher", cipher.encrypt(code.digits()))
                        .setParameter("at", clock.now())
                        .getResultList();
        return remembered.isEmpty()
                ? Objects.requireNonNull(find(code))
                : new PersonId((UUID) remembered.getFirst());
    }

    @Override
    public @Nullable PersonId find(PersonalCode code) {
        return rows.find("codeIndex", (Object) cipher.index(code.digits()))
                .firstResultOptional()
                .map(row -> new PersonId(row.id))
                .orElse(null);
    }

    @Override
    public PersonalCode codeOf(PersonId person) {
        PersonRow row = rows.findById(person.value());
        if (row == null) {
            throw new IllegalStateException(
                    "No person " + person.value() + ". Maybe the row was deleted by hand.");
        }
        return new PersonalCode(cipher.decrypt(row.codeCipher));
    }
}
