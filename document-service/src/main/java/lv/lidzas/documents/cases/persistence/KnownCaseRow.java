package lv.lidzas.documents.cases.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A known case's row. */
@Entity
@Table(name = "known_case")
class KnownCaseRow {

    @Id UUID applicationId;
    UUID personId;
    @Nullable UUID representativeId;
    String state;

    @SuppressWarnings("NullAway.Init")
    KnownCaseRow() {}
}
