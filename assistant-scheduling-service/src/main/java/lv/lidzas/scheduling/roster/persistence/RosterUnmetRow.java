package lv.lidzas.scheduling.roster.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A visit to which nobody comes, as the table keeps it. */
@Entity
@Table(name = "roster_unmet")
class RosterUnmetRow {

    @Id UUID id;
    UUID rosterId;
    UUID visitId;
    String reasons;

    @SuppressWarnings("NullAway.Init")
    RosterUnmetRow() {}
}
