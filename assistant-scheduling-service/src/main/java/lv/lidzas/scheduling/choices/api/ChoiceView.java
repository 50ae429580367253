package lv.lidzas.scheduling.choices.api;

import java.util.List;
import java.util.UUID;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.Choice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a person wants as assistants, and whom not. */
@Schema(description = "Whom a person wants as assistants, and whom not (asistentu izvēle)")
public record ChoiceView(
        @Schema(
                        description =
                                "Register ids of those preferred, the dearest first; empty while nobody said anything",
                        examples = "[\"0192f3a1-7a01-7c00-8000-000000000001\"]",
                        maxItems = 20)
                List<UUID> preferred,
        @Schema(
                        description =
                                "Register ids of those by whom the person does not want to be helped. No assistant is told",
                        examples = "[]",
                        maxItems = 20)
                List<UUID> blocked) {

    static ChoiceView of(Choice choice) {
        return new ChoiceView(
                choice.preferred().stream().map(AssistantId::value).toList(),
                choice.blocked().stream().map(AssistantId::value).toList());
    }
}
