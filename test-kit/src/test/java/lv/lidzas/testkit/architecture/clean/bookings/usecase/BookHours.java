package lv.lidzas.testkit.architecture.clean.bookings.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import lv.lidzas.testkit.architecture.clean.bookings.domain.Booking;

/** A clean use case. */
@ApplicationScoped
public class BookHours {

    private final Bookings bookings;
    private final Clock clock;

    BookHours(Bookings bookings, Clock clock) {
        this.bookings = bookings;
        this.clock = clock;
    }

    /** Books. */
    @Transactional
    public Booking handle(int minutes) {
        Booking booking = new Booking(minutes, LocalDate.now(clock));
        bookings.add(booking);
        return booking;
    }
}
