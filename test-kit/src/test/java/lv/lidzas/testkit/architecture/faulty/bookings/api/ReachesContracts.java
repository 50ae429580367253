package lv.lidzas.testkit.architecture.faulty.bookings.api;

import lv.lidzas.contracts.intake.v1.ApplicationWithdrawn;

/** Rule 2: an event outside the messaging ring. */
record ReachesContracts(ApplicationWithdrawn event) {}
