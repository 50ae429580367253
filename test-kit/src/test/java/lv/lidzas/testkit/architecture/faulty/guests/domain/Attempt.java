package lv.lidzas.testkit.architecture.faulty.guests.domain;

/** Rule 32: a second word for what the kit has. */
interface Attempt<T> {}
