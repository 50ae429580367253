package lv.lidzas.scheduling.choices.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.IntStream;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.choices.domain.ChoiceRefusal;
import lv.lidzas.scheduling.choices.domain.KeptChoice;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.Choice;
import lv.lidzas.scheduling.register.usecase.Assistants;
import org.jspecify.annotations.Nullable;

/**
 * The person, a representative or a caseworker says whom the person wants as assistants and whom not (asistentu izvēle). What is allocated or
 * planned already stays; from then on nobody blocked is proposed, allocated or asked.
 */
@ApplicationScoped
public class StateChoice {

    private final ShowChoice showChoice;
    private final KeptChoices choices;
    private final Assistants assistants;
    private final Impartiality impartiality;

    StateChoice(
            ShowChoice showChoice,
            KeptChoices choices,
            Assistants assistants,
            Impartiality impartiality) {
        this.showChoice = showChoice;
        this.choices = choices;
        this.assistants = assistants;
        this.impartiality = impartiality;
    }

    @Transactional
    public Result<ShowChoice.Seen, ChoiceRefusal> handle(Caller caller, Command command) {
        return showChoice
                .handle(caller, command.budget())
                .then(seen -> state(caller, command, seen));
    }

    private Result<ShowChoice.Seen, ChoiceRefusal> state(
            Caller caller, Command command, ShowChoice.Seen seen) {
        if (caller.isStaff() && impartiality.isOwn(caller, seen.budget().grant().applicationId())) {
            return Result.refused(new ChoiceRefusal.OwnChoice());
        }
        if (seen.kept().version() != command.expectedVersion()) {
            throw new StaleVersion();
        }
        ChoiceRefusal refusal = refusal(command);
        if (refusal != null) {
            return Result.refused(refusal);
        }
        KeptChoice saved =
                choices.save(
                        new KeptChoice(
                                seen.kept().humanId(),
                                new Choice(command.preferred(), command.blocked()),
                                command.expectedVersion()));
        return Result.done(new ShowChoice.Seen(seen.budget(), saved));
    }

    private @Nullable ChoiceRefusal refusal(Command command) {
        List<Integer> preferred = unknownAmong(command.preferred());
        List<Integer> blocked = unknownAmong(command.blocked());
        if (!preferred.isEmpty() || !blocked.isEmpty()) {
            return new ChoiceRefusal.NoSuch(preferred, blocked);
        }
        List<Integer> both =
                IntStream.range(0, command.blocked().size())
                        .filter(i -> command.preferred().contains(command.blocked().get(i)))
                        .boxed()
                        .toList();
        return both.isEmpty() ? null : new ChoiceRefusal.Contradiction(both);
    }

    private List<Integer> unknownAmong(List<AssistantId> some) {
        return IntStream.range(0, some.size())
                .filter(i -> assistants.find(some.get(i)) == null)
                .boxed()
                .toList();
    }

    /**
     * What is said.
     *
     * @param budget one of the person's
     * @param preferred the dearest first
     */
    public record Command(
            BudgetId budget,
            long expectedVersion,
            List<AssistantId> preferred,
            List<AssistantId> blocked) {

        public Command {
            preferred = List.copyOf(preferred);
            blocked = List.copyOf(blocked);
        }
    }
}
