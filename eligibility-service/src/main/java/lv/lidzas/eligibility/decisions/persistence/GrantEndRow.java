package lv.lidzas.eligibility.decisions.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of {@code grant_end}. */
@Entity
@Immutable
@Table(name = "grant_end")
@IdClass(GrantEndRow.Key.class)
@SuppressWarnings("NullAway.Init")
class GrantEndRow {

    /** One end of a grant by one decision. */
    record Key(UUID decisionId, UUID endedBy) implements Serializable {}

    @Id UUID decisionId;
    @Id UUID endedBy;
    UUID applicationId;
    UUID personId;
    LocalDate endedAfter;
}
