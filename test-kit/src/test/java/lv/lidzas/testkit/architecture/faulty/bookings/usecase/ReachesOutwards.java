package lv.lidzas.testkit.architecture.faulty.bookings.usecase;

import lv.lidzas.testkit.architecture.faulty.bookings.persistence.Store;

/** Rule 2: a use case that knows an adapter. */
record ReachesOutwards(Store store) {}
