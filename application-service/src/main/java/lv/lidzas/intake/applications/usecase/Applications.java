package lv.lidzas.intake.applications.usecase;

import java.util.List;
import java.util.Set;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.PurposeChange;
import lv.lidzas.intake.applications.domain.RepresentationChange;
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

    /** Keeps a new application and returns it with its first version. */
    AssistanceApplication add(AssistanceApplication application);

    /** Saves a changed application whole and returns it with its new version. */
    AssistanceApplication save(AssistanceApplication application);

    /** Keeps what was before a change of representation. */
    void keep(ApplicationId id, RepresentationChange change);

    /** The changes of representation of an application, oldest first; a handful at most. */
    List<RepresentationChange> changesOf(ApplicationId id);

    /** Keeps what was wanted before a change of purposes. */
    void keep(ApplicationId id, PurposeChange change);

    /** The changes of purposes of an application, oldest first; a handful at most. */
    List<PurposeChange> wishesOf(ApplicationId id);

    /** Whether another application for the same person, one that the owner may know of, waits for a decision; null knows of all. */
    boolean isAnotherPending(
            AssistanceApplication application, ApplicationFilter.@Nullable Owner owner);

    /** The submitted applications that name one of the records, as assisted or as representative, in the order of their ids. */
    List<ApplicationId> submittedNaming(Set<PersonId> records);

    /** The submitted applications for which no rule set has arrived yet. */
    List<ApplicationId> withoutRuleSet();

    /** The applications that pass a filter, newest first. */
    Slice<ApplicationSummary> list(ApplicationFilter filter, PageRequest page);
}
