package lv.lidzas.testkit.architecture.faulty.bookings.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.ShowsNobody;

/** Breaks rules 40 and 41: shows persons and leaves no entry. */
public class LooksAway {

    /** Says nothing. */
    @GET
    public int saysNothing() {
        return 1;
    }

    /** Says that it does and that it does not. */
    @PUT
    @Shows
    @ShowsNobody
    public int saysBoth() {
        return 2;
    }

    /** Says that it shows somebody, and tells nobody whom. */
    @GET
    @Shows
    public int tellsNobody() {
        return 3;
    }
}
