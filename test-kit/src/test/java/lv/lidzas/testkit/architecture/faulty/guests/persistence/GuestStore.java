package lv.lidzas.testkit.architecture.faulty.guests.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Rule 30: a repository for all the world. */
public class GuestStore implements PanacheRepositoryBase<GuestRow, Long> {}
