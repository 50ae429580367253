package io.quarkus.hibernate.orm.panache;

/** Stands for Panache's repository, which this module does not have. */
public interface PanacheRepositoryBase<E, I> {}
