package lv.lidzas.intake.applications.persistence;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns that describe somebody on a form, encrypted; the personal code itself is with the person. */
@Embeddable
class PartyColumns {

    @Nullable UUID id;

    byte @Nullable [] givenName;

    byte @Nullable [] familyName;

    byte @Nullable [] bornOn;

    byte @Nullable [] address;

    byte @Nullable [] municipalityCode;

    byte @Nullable [] postcode;

    byte @Nullable [] phone;

    byte @Nullable [] email;
}
