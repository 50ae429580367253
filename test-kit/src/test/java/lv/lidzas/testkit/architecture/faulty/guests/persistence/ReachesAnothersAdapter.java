package lv.lidzas.testkit.architecture.faulty.guests.persistence;

import lv.lidzas.testkit.architecture.faulty.bookings.persistence.Store;

/** Rule 26: the adapter of another feature. */
record ReachesAnothersAdapter(Store store) {}
