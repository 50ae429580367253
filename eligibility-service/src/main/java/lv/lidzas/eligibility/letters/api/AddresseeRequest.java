package lv.lidzas.eligibility.letters.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import lv.lidzas.eligibility.letters.domain.Addressee;
import lv.lidzas.kit.web.PersonName;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom a letter goes. */
@Schema(description = "To whom a letter goes (adresāts); this service knows no names by itself")
public record AddresseeRequest(
        @Schema(
                        description = "Given name and surname, in Latin letters",
                        examples = "Anna Paraudziņa",
                        minLength = 1,
                        maxLength = 100)
                @NotBlank
                @PersonName
                String name,
        @Schema(
                        description = "The address in lines, in Latin letters, as on an envelope",
                        examples = "[\"Parauga iela 1\", \"Ludza, LV-5701\"]",
                        minItems = 1,
                        maxItems = 6)
                @NotNull
                @Size(min = 1, max = 6)
                List<
                                @NotBlank @Size(max = 100) @PlainText
                                @Pattern(
                                        regexp = AddresseeRequest.LINE,
                                        message = "letter-address-format")
                                String>
                        address) {

    /** What the fonts of letters can show from left to right: Latin letters with all marks, digits, signs. */
    static final String LINE = "^[ -~\\u00A1-\\u024F\\u2010-\\u2027\\u2030-\\u205E]*$";

    Addressee toDomain() {
        return new Addressee(name, address);
    }
}
