package lv.lidzas.documents.cases.usecase;

import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.cases.domain.KnownCase;
import lv.lidzas.kit.words.Parties;
import org.jspecify.annotations.Nullable;

/** The submitted applications (iesniegumi) that this context learnt of from events. */
public interface KnownCases {

    /**
     * Waits until no other transaction works on the application.
     *
     * <p>Without it an upload that does not see the application yet, and the news of the application that does not see the
     * upload yet, could pass each other, and the document would be held for ever.
     */
    void takeTurn(ApplicationId id);

    /** The case, if its application is known. */
    @Nullable KnownCase find(ApplicationId id);

    /** Keeps the case as it is now, but for parties that are newer than its own. */
    void save(KnownCase known);

    /** Keeps the parties of a case, known or not yet, unless newer ones are kept. */
    void hear(ApplicationId id, Parties told);
}
