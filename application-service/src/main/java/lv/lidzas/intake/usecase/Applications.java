package lv.lidzas.intake.usecase;

import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.domain.ApplicationId;
import lv.lidzas.intake.domain.AssistanceApplication;
import lv.lidzas.intake.domain.PersonId;
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

    /** The newest applications that pass a filter, created before the one named last. */
    List<ApplicationSummary> list(ApplicationFilter filter, @Nullable UUID after, int limit);
}
