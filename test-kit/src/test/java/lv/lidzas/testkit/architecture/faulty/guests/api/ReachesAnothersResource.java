package lv.lidzas.testkit.architecture.faulty.guests.api;

import lv.lidzas.testkit.architecture.faulty.bookings.api.LeakyResource;

/** Rule 26: more of another feature's API than the shape of an answer. */
record ReachesAnothersResource(LeakyResource resource) {}
