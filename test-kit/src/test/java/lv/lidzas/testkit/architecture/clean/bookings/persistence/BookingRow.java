package lv.lidzas.testkit.architecture.clean.bookings.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A clean entity. */
@Entity
class BookingRow {

    @Id long id;

    @Column(nullable = false)
    int bookedMinutes;

    @Column(name = "day_of_booking")
    int day;
}
