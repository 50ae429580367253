package lv.lidzas.scheduling.hours.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom an application wished for, as the table keeps it. */
@Entity
@Table(name = "assistant_wish")
class WishRow {

    @Id UUID applicationId;

    /** None where somebody is named in words. */
    @Nullable UUID assistantId;

    @SuppressWarnings("NullAway.Init")
    WishRow() {}
}
