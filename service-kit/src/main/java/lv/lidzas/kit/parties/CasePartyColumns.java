package lv.lidzas.kit.parties;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import lv.lidzas.kit.words.PartyRole;
import org.jspecify.annotations.Nullable;

/** A party beside the login that filed. */
@Embeddable
class CasePartyColumns {

    String partyKey;

    @Enumerated(EnumType.STRING)
    PartyRole role;

    @Nullable LocalDate validFrom;

    @Nullable LocalDate validUntil;

    @SuppressWarnings("NullAway.Init")
    CasePartyColumns() {}
}
