package lv.lidzas.testkit.architecture.faulty.bookings.api;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Rule 4: an entity outside persistence, public and not named Row. */
@Entity
public class Stray {

    @Id long id;
}
