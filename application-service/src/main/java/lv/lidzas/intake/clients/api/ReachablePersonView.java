package lv.lidzas.intake.clients.api;

import lv.lidzas.intake.persons.domain.Person;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A name and how to reach whoever bears it. */
@Schema(description = "A name and how to reach whoever bears it.")
public record ReachablePersonView(
        @Schema(description = "Given name.", examples = "Anna") @Nullable String givenName,
        @Schema(description = "Family name.", examples = "Paraudziņa") @Nullable String familyName,
        @Schema(description = "Phone number.", examples = "+37120000000") @Nullable String phone,
        @Schema(description = "E-mail address.", examples = "anna@paraugs.example")
                @Nullable String email) {

    static ReachablePersonView of(Person person) {
        return new ReachablePersonView(
                person.givenName(),
                person.familyName(),
                person.contact().phone(),
                person.contact().email());
    }

    @Override
    public String toString() {
        return "ReachablePersonView[]";
    }
}
