package lv.lidzas.scheduling.register.usecase;

import java.util.List;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.AssistantLogin;

/** Which entries of the register are a caller's own. */
public final class Logins {

    /** The login and the code may stand in two entries, if the login was entered by mistake. */
    private static final PageRequest ALL = new PageRequest(null, 20);

    private Logins() {}

    /** Who the caller is to the register. */
    public static AssistantLogin of(Caller caller) {
        return new AssistantLogin(caller.parties(), caller.personalCode());
    }

    /** The caller's own entries. */
    public static List<AssistantId> entriesOf(Caller caller, Assistants assistants) {
        AssistantFilter own = new AssistantFilter(null, null, of(caller));
        return assistants.list(own, ALL).items().stream().map(Assistant::id).toList();
    }
}
