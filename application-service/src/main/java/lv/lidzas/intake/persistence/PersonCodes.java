package lv.lidzas.intake.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.lidzas.intake.domain.PersonalCode;
import lv.lidzas.kit.crypto.FieldCipher;

/** Reads the personal codes of persons. */
@ApplicationScoped
class PersonCodes {

    private final PersonRows rows;
    private final FieldCipher cipher;

    PersonCodes(PersonRows rows, FieldCipher cipher) {
        this.rows = rows;
        this.cipher = cipher;
    }

    PersonalCode of(UUID person) {
        PersonRow row = rows.findById(person);
        if (row == null) {
            throw new IllegalStateException(
                    "No person " + person + ". Maybe the row was deleted by hand.");
        }
        return new PersonalCode(cipher.decrypt(row.codeCipher));
    }
}
