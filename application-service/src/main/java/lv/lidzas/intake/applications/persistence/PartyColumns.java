package lv.lidzas.intake.applications.persistence;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns that describe somebody on a form; the personal code itself is with the person. */
@Embeddable
class PartyColumns {

    @Nullable UUID id;

    @Nullable String givenName;

    @Nullable String familyName;

    @Nullable LocalDate bornOn;

    @Nullable String address;

    @Nullable String municipalityCode;

    @Nullable String postcode;

    @Nullable String phone;

    @Nullable String email;
}
