package lv.lidzas.kit.parties;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.words.PartyRole;
import org.jspecify.annotations.Nullable;

/** The parties of a case as the table keeps them; only {@link CasePartiesRowMapping} reads and writes it. */
@Entity
@Table(name = "case_parties")
class CasePartiesRow {

    @Id UUID caseId;

    @Nullable String submitterKey;

    @Enumerated(EnumType.STRING)
    @Nullable PartyRole submitterRole;

    int sequence;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "case_party", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    List<CasePartyColumns> parties;

    @SuppressWarnings("NullAway.Init")
    CasePartiesRow() {}
}
