package lv.lidzas.testkit.architecture.clean.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A clean entity. */
@Entity
class BookingRow {

    @Id long id;
}
