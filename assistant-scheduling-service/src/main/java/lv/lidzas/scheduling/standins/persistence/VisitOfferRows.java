package lv.lidzas.scheduling.standins.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code visit_offer}. */
@ApplicationScoped
class VisitOfferRows implements PanacheRepositoryBase<VisitOfferRow, UUID> {}
