package lv.lidzas.eligibility.cases.usecase;

import java.util.Collection;
import java.util.Map;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import org.jspecify.annotations.Nullable;

/** The files of all applications heard of (lietas). */
public interface CaseFiles {

    /**
     * The file, held until the transaction ends so that whatever else is heard of the application waits; an empty one is
     * opened for an application not heard of before.
     */
    CaseFile hold(ApplicationId id);

    /** The same for somebody who asks: nothing is opened, and what was not heard of is absent. */
    @Nullable CaseFile holdKnown(ApplicationId id);

    /** The file as it is now, for who holds it already; absent when it is not known. */
    @Nullable CaseFile held(ApplicationId id);

    /** The files of these applications as they are now, held by nobody; what is not known is left out. */
    Map<ApplicationId, CaseFile> read(Collection<ApplicationId> ids);

    /**
     * Keeps a document in the file, which is opened if need be and held like {@link #hold}; what it costs does not depend on
     * how many there are.
     *
     * @return whether that changed the file
     */
    boolean hear(ApplicationId id, DocumentFact document);

    /** Keeps the state, the application and what was found of the need as they are now; documents are kept as they are heard of. */
    void save(CaseFile file);
}
