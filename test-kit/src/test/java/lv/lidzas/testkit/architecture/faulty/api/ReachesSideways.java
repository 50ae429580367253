package lv.lidzas.testkit.architecture.faulty.api;

import lv.lidzas.testkit.architecture.faulty.persistence.Store;

/** Rule 2: an adapter that knows another. */
record ReachesSideways(Store store) {}
