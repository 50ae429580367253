package lv.lidzas.intake.persons.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who was named on a form: the personal code encrypted, and a keyed index to find it. */
@Entity
@Table(name = "person")
class PersonRow {

    @Id UUID id;

    byte @Nullable [] codeIndex;

    byte @Nullable [] codeCipher;

    Instant firstSeenAt;

    @Nullable UUID canonicalId;

    boolean isLinked;

    @SuppressWarnings("NullAway.Init")
    PersonRow() {}
}
