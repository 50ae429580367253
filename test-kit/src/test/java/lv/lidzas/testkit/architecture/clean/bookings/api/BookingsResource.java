package lv.lidzas.testkit.architecture.clean.bookings.api;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.testkit.architecture.clean.bookings.usecase.BookHours;

/** A clean resource. */
@Path("/v1/bookings")
public class BookingsResource {

    private final BookHours bookHours;
    private final Sight sight;

    BookingsResource(BookHours bookHours, Sight sight) {
        this.bookHours = bookHours;
        this.sight = sight;
    }

    /** Books. */
    @POST
    @Idempotent
    @Shows
    public BookingView book(BookingRequest request) {
        sight.see(request);
        return new BookingView(bookHours.handle(request.minutes()).minutes());
    }

    /** A clean request. */
    public record BookingRequest(int minutes) {}

    /** A clean view. */
    public record BookingView(int minutes) {}
}
