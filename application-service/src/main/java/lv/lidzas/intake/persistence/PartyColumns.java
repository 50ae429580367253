package lv.lidzas.intake.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns that describe somebody on a form; the personal code itself is with the person. */
@Embeddable
class PartyColumns {

    @Nullable UUID id;

    @Column(name = "given_name")
    @Nullable String givenName;

    @Column(name = "family_name")
    @Nullable String familyName;

    @Column(name = "born_on")
    @Nullable LocalDate bornOn;

    @Nullable String address;

    @Column(name = "municipality_code")
    @Nullable String municipalityCode;

    @Nullable String postcode;

    @Nullable String phone;

    @Nullable String email;
}
