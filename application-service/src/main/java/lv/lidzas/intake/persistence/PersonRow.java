package lv.lidzas.intake.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody who was named on a form: the personal code encrypted, and a keyed index to find it. */
@Entity
@Table(name = "person")
class PersonRow {

    @Id UUID id;

    @Column(name = "code_index")
    byte[] codeIndex;

    @Column(name = "code_cipher")
    byte[] codeCipher;

    @Column(name = "first_seen_at")
    Instant firstSeenAt;

    @SuppressWarnings("NullAway.Init")
    PersonRow() {}
}
