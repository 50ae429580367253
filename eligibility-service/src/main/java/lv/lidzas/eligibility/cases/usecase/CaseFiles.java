package lv.lidzas.eligibility.cases.usecase;

import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
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

    /** Keeps the file as it is now. */
    void save(CaseFile file);
}
