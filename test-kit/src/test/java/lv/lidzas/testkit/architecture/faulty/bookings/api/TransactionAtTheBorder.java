package lv.lidzas.testkit.architecture.faulty.bookings.api;

import jakarta.transaction.Transactional;

/** Rule 5: a transaction that an adapter opens. */
class TransactionAtTheBorder {

    @Transactional
    void save() {}
}
