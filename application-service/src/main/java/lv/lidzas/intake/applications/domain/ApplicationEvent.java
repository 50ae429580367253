package lv.lidzas.intake.applications.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.rulesets.domain.Purpose;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.words.Parties;
import org.jspecify.annotations.Nullable;

/** Something that happened to an application here and that others should know. */
public sealed interface ApplicationEvent {

    /** The application it happened to. */
    ApplicationId applicationId();

    /**
     * It was submitted (iesniegts).
     *
     * @param application as it was then
     * @param submission how
     * @param bornOn the person's date of birth
     * @param declaredInMunicipality whether the declared residence is in this municipality
     * @param parties whose case it is
     */
    record Submitted(
            AssistanceApplication application,
            Submission submission,
            LocalDate bornOn,
            boolean declaredInMunicipality,
            Parties parties)
            implements ApplicationEvent {
        @Override
        public ApplicationId applicationId() {
            return application.id();
        }
    }

    /**
     * Its parties are others than before, or are known by other keys (mainījušies lietas dalībnieki).
     *
     * @param change what happened
     * @param lastDay the last day of the representation that ends, if one does
     */
    record PartiesChanged(
            ApplicationId applicationId,
            Parties parties,
            PartyChange change,
            @Nullable LocalDate lastDay)
            implements ApplicationEvent {}

    /**
     * Somebody made sure who files, after it was submitted (identitāte pārbaudīta).
     *
     * @param method how
     */
    record Identified(ApplicationId applicationId, IdentityMethod method)
            implements ApplicationEvent {}

    /**
     * Other purposes are wanted than before (mainīti pasākumi).
     *
     * @param purposes all that are wanted now
     * @param changes how often they were changed
     */
    record PurposesChanged(ApplicationId applicationId, List<Purpose> purposes, int changes)
            implements ApplicationEvent {}

    /** Every document on its checklist is accepted. */
    record Completed(ApplicationId applicationId) implements ApplicationEvent {}

    /**
     * It is held for a signed decision, which may now be issued.
     *
     * @param decisionId the decision
     */
    record Held(ApplicationId applicationId, UUID decisionId) implements ApplicationEvent {}

    /** It was taken back after it had been submitted (atsaukts). */
    record Withdrawn(ApplicationId applicationId) implements ApplicationEvent {}
}
