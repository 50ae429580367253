package lv.lidzas.scheduling.humans.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Which record stands for the human of a record. */
@Entity
@Table(name = "person_human")
class PersonHumanRow {

    @Id UUID personId;
    UUID humanId;

    @SuppressWarnings("NullAway.Init")
    PersonHumanRow() {}
}
