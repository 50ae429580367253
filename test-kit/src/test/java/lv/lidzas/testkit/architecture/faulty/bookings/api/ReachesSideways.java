package lv.lidzas.testkit.architecture.faulty.bookings.api;

import lv.lidzas.testkit.architecture.faulty.bookings.persistence.Store;

/** Rule 2: an adapter that knows another. */
record ReachesSideways(Store store) {}
