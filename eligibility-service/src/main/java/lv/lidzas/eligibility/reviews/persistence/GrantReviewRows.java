package lv.lidzas.eligibility.reviews.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Queries on {@code grant_review}. */
@ApplicationScoped
class GrantReviewRows implements PanacheRepositoryBase<GrantReviewRow, UUID> {}
