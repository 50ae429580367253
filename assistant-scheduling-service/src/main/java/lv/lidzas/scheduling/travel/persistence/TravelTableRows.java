package lv.lidzas.scheduling.travel.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The table {@code travel_table}. */
@ApplicationScoped
class TravelTableRows implements PanacheRepositoryBase<TravelTableRow, Integer> {}
