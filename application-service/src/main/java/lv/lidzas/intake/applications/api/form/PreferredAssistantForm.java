package lv.lidzas.intake.applications.api.form;

import java.util.UUID;
import lv.lidzas.intake.applications.domain.PreferredAssistant;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.PersonName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The wished-for assistant as sent and shown: one of the two. */
@Schema(
        description =
                "The wished-for assistant (S14): either the id in the register, or given name and surname.")
public record PreferredAssistantForm(
        @Schema(
                        description = "Id in the register of assistants.",
                        examples = "01980000-0000-7000-8000-000000000001")
                @Nullable UUID assistantId,
        @Schema(
                        description = "Given name and surname.",
                        examples = "Kārlis Paraugs",
                        maxLength = 100)
                @Nullable
                @PersonName
                String name) {

    static @Nullable PreferredAssistantForm of(@Nullable PreferredAssistant preferred) {
        return switch (preferred) {
            case null -> null;
            case PreferredAssistant.Registered(UUID assistantId) ->
                    new PreferredAssistantForm(assistantId, null);
            case PreferredAssistant.Named(String name) -> new PreferredAssistantForm(null, name);
        };
    }

    PreferredAssistant toPreferred() {
        String named = StatedPerson.text(name);
        if (assistantId != null && named == null) {
            return new PreferredAssistant.Registered(assistantId);
        }
        if (assistantId == null && named != null) {
            return new PreferredAssistant.Named(named);
        }
        throw ProblemException.of(KitProblems.VALIDATION)
                .at("/preferredAssistant", "one-of", "assistantId, name");
    }

    @Override
    public String toString() {
        return "PreferredAssistantForm[]";
    }
}
