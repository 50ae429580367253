package lv.lidzas.testkit.architecture.faulty.guests.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Rule 31: a column named by hand as it would be named anyway. */
@Entity
class GuestRow {

    @Id long id;

    @Column(name = "given_name")
    String givenName = "";
}
