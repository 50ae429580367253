package lv.lidzas.scheduling.choices.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import lv.lidzas.scheduling.choices.usecase.StateChoice;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.register.domain.AssistantId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom the person wants, and whom not; both lists as they are from now on. */
@Schema(description = "Whom the person wants as assistants, and whom not, from now on")
public record ChoiceRequest(
        @Schema(
                        description = "Register ids of those preferred, the dearest first",
                        examples = "[\"0192f3a1-7a01-7c00-8000-000000000001\"]",
                        maxItems = 20)
                @NotNull
                @Size(max = 20)
                List<@NotNull UUID> preferred,
        @Schema(
                        description =
                                "Register ids of those by whom the person does not want to be helped; no reason is asked for",
                        examples = "[]",
                        maxItems = 20)
                @NotNull
                @Size(max = 20)
                List<@NotNull UUID> blocked) {

    StateChoice.Command command(UUID budget, long expectedVersion) {
        return new StateChoice.Command(
                new BudgetId(budget),
                expectedVersion,
                preferred.stream().map(AssistantId::new).toList(),
                blocked.stream().map(AssistantId::new).toList());
    }
}
