package lv.lidzas.testkit.architecture.faulty.bookings.api;

import io.smallrye.mutiny.Uni;

/** Rule 23: a reactive type. */
record Reactive(Uni<String> later) {}
