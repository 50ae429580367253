package lv.lidzas.scheduling;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.words.Parties;
import lv.lidzas.kit.words.Party;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PartyRole;
import lv.lidzas.scheduling.hours.domain.AssistantWish;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.hours.usecase.FollowParties;
import lv.lidzas.scheduling.hours.usecase.HourBudgets;
import lv.lidzas.scheduling.hours.usecase.NoteWish;
import lv.lidzas.scheduling.hours.usecase.OpenBudget;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.testkit.Tokens;

/** Opens budgets as the consumers of applications and decisions do, without the way over Kafka. */
@ApplicationScoped
public class OpenBudgets {

    private final OpenBudget openBudget;
    private final NoteWish noteWish;
    private final FollowParties followParties;
    private final HourBudgets budgets;

    OpenBudgets(
            OpenBudget openBudget,
            NoteWish noteWish,
            FollowParties followParties,
            HourBudgets budgets) {
        this.openBudget = openBudget;
        this.noteWish = noteWish;
        this.followParties = followParties;
        this.budgets = budgets;
    }

    public UUID of(Grant grant, UUID wish) {
        noteWish.handle(grant.applicationId(), new AssistantWish.Chosen(new AssistantId(wish)));
        return of(grant);
    }

    /** The budget of an application that names an assistant in words. */
    public UUID wishedInWords(Grant grant) {
        noteWish.handle(grant.applicationId(), new AssistantWish.InWords());
        return of(grant);
    }

    public UUID of(Grant grant) {
        openBudget.handle(grant);
        return QuarkusTransaction.requiringNew()
                .call(() -> budgets.ofApplication(grant.applicationId()).getFirst().value());
    }

    /** The budget of a case that the persona filed. */
    public UUID filedBy(String persona, Grant grant) {
        return ofCase(grant, party(persona, PartyRole.SUBMITTER));
    }

    public UUID ofCase(Grant grant, Party... parties) {
        told(grant, 0, parties);
        return of(grant);
    }

    public void told(Grant grant, int sequence, Party... parties) {
        followParties.handle(grant.applicationId(), new Parties(List.of(parties), sequence));
    }

    public static Party party(String persona, PartyRole role) {
        return Party.always(new PartyKey(Tokens.keyOf(persona)), role);
    }
}
