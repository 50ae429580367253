package lv.lidzas.scheduling.register.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.words.OwnCases;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PersonalCode;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.Concerned;
import lv.lidzas.scheduling.register.domain.RegisterEntry;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be in the register.
 *
 * @param keys of the login
 * @param code the personal code, if the provider of identity vouches for one
 */
public record AssistantLogin(Set<PartyKey> keys, @Nullable PersonalCode code) {

    /** The login and the code may stand in two entries, if the login was entered by mistake. */
    private static final PageRequest ALL = new PageRequest(null, 20);

    public AssistantLogin {
        keys = Set.copyOf(keys);
    }

    /** Who the caller is to the register. */
    public static AssistantLogin of(Caller caller) {
        return new AssistantLogin(caller.parties(), caller.personalCode());
    }

    /** Whom the caller's cases and entries concern on a day. */
    public static Concerned concerned(Caller caller, Assistants register, LocalDate day) {
        return new Concerned(new OwnCases(caller.parties(), day), of(caller).entriesIn(register));
    }

    /** Whether an entry is the caller's own matter: it is theirs, or that of somebody to whom they are tied. */
    public static boolean isOwnMatter(
            Caller caller, RegisterEntry entry, Impartiality impartiality) {
        return of(caller).owns(entry)
                || impartiality.isAbout(caller, List.of(entry.personalCode()));
    }

    /** Whether the entry is theirs. */
    public boolean owns(RegisterEntry entry) {
        return entry.personalCode().equals(code)
                || (entry.login() != null && keys.contains(entry.login()));
    }

    /** Their own entries. */
    public List<AssistantId> entriesIn(Assistants register) {
        AssistantFilter own = new AssistantFilter(null, null, this);
        return register.list(own, ALL).items().stream().map(Assistant::id).toList();
    }
}
