package lv.lidzas.testkit.architecture.faulty.bookings.persistence;

import jakarta.transaction.Transactional;

/** Rule 5: the same on a class. */
@Transactional
class TransactionalClass {}
