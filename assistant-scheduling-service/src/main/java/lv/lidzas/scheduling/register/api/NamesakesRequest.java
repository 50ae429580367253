package lv.lidzas.scheduling.register.api;

import jakarta.validation.constraints.NotNull;
import lv.lidzas.kit.web.PersonName;
import lv.lidzas.scheduling.register.domain.WholeName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name as an application writes it. */
@Schema(description = "Whose namesakes in the register are looked for")
public record NamesakesRequest(
        @Schema(
                        description =
                                "Given name and surname in any order; letters fit with and without marks, a part of the name does not",
                        examples = "Kārlis Paraugs",
                        maxLength = 100)
                @NotNull
                @PersonName
                String name) {

    WholeName wholeName() {
        return WholeName.of(name);
    }

    @Override
    public String toString() {
        return "NamesakesRequest[]";
    }
}
