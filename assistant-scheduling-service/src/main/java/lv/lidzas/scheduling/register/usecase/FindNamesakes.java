package lv.lidzas.scheduling.register.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.WholeName;

/**
 * Finds who in the register has a name (vārdabrāļi), for a caseworker who has to say whom an application wished for in words.
 *
 * <p>It finds whole names only: a part of a name would open the register to whoever guesses.
 */
@ApplicationScoped
public class FindNamesakes {

    private final Assistants assistants;

    FindNamesakes(Assistants assistants) {
        this.assistants = assistants;
    }

    @Transactional
    public Slice<Assistant> handle(WholeName name, PageRequest page) {
        return assistants.namesakes(name, page);
    }
}
