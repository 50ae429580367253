package lv.lidzas.scheduling.register.api;

import static lv.lidzas.scheduling.register.api.AssistantsResource.AN_ASSISTANT;
import static lv.lidzas.scheduling.register.api.AssistantsResource.ASSISTANT_ID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.usecase.AssistantLogin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the register of assistants. */
@Schema(
        description = "An entry of the register of assistants (asistents)",
        requiredProperties = {"otherMinutesPerWeek", "activeFrom", "state"})
public record AssistantView(
        @Schema(description = ASSISTANT_ID, examples = AN_ASSISTANT) UUID id,
        @JsonUnwrapped AssistantEntryForm entry) {

    /** The entry; only staff and the assistant read the personal code. */
    static AssistantView of(Assistant assistant, Caller reader) {
        boolean withCode = reader.isStaff() || AssistantLogin.of(reader).owns(assistant.entry());
        return new AssistantView(
                assistant.id().value(), AssistantEntryForm.of(assistant, withCode));
    }
}
