package lv.lidzas.testkit.architecture.clean.guests.api;

import lv.lidzas.testkit.architecture.clean.bookings.api.BookingsResource.BookingView;

/** A clean answer that shows another feature's. */
public record GuestView(BookingView booking) {}
