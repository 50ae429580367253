package lv.lidzas.intake.duplicates.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import lv.lidzas.intake.duplicates.domain.MatchState;

/** Two alike records. */
@Entity
@Table(name = "person_match")
class PersonMatchRow {

    @Id UUID id;

    @Version long version;

    UUID oneId;

    UUID otherId;

    @Enumerated(EnumType.STRING)
    MatchState state;

    Instant foundAt;

    @SuppressWarnings("NullAway.Init")
    PersonMatchRow() {}
}
