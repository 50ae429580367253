package lv.lidzas.intake.applications.usecase;

import java.util.List;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Port: where applications are kept. */
public interface Applications {

    /** Whether there is such an application. */
    boolean contains(ApplicationId id);

    /** Reads an application; null when there is none. */
    @Nullable AssistanceApplication find(ApplicationId id);

    /** Reads an application to change it; others who want to change it wait until this transaction ends. */
    @Nullable AssistanceApplication findForChange(ApplicationId id);

    /** Saves an application whole and returns it with its new version. */
    AssistanceApplication save(AssistanceApplication application);

    /** The applications for a person that wait for a decision. */
    List<AssistanceApplication> pendingFor(PersonId person);

    /** The submitted applications for which no rule set has arrived yet. */
    List<ApplicationId> withoutRuleSet();

    /** The applications that pass a filter, newest first. */
    Slice<ApplicationSummary> list(ApplicationFilter filter, PageRequest page);
}
