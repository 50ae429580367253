package lv.lidzas.testkit.architecture.faulty.usecase;

import lv.lidzas.testkit.architecture.faulty.persistence.Store;

/** Rule 2: a use case that knows an adapter. */
record ReachesOutwards(Store store) {}
