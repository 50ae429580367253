package lv.lidzas.eligibility.notifications.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Queries on {@code notification}. */
@ApplicationScoped
class NotificationRows implements PanacheRepositoryBase<NotificationRow, UUID> {}
