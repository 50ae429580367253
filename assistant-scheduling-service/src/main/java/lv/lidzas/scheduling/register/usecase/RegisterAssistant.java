package lv.lidzas.scheduling.register.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.AssistantState;
import lv.lidzas.scheduling.register.domain.RegisterEntry;
import lv.lidzas.scheduling.register.domain.RegisterRefusal;
import org.jspecify.annotations.Nullable;

/**
 * Enters an assistant into the register.
 *
 * <p>One human is one entry: somebody entered twice would get 40 hours a week from each.
 */
@ApplicationScoped
public class RegisterAssistant {

    private final Assistants assistants;
    private final Ids ids;

    RegisterAssistant(Assistants assistants, Ids ids) {
        this.assistants = assistants;
        this.ids = ids;
    }

    @Transactional
    public Result<Assistant, RegisterRefusal> handle(
            RegisterEntry entry, @Nullable AssistantState state) {
        AssistantId holder = assistants.holderOf(entry.personalCode());
        if (holder != null) {
            return Result.refused(new RegisterRefusal.AlreadyRegistered(holder));
        }
        return Result.done(
                assistants.add(
                        new Assistant(
                                new AssistantId(ids.next()),
                                entry,
                                Objects.requireNonNullElse(state, AssistantState.ACTIVE),
                                0)));
    }
}
