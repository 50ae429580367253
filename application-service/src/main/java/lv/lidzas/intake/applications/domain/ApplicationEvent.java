package lv.lidzas.intake.applications.domain;

import java.time.LocalDate;
import lv.lidzas.intake.timeline.domain.ApplicationId;

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
     */
    record Submitted(
            AssistanceApplication application,
            Submission submission,
            LocalDate bornOn,
            boolean declaredInMunicipality)
            implements ApplicationEvent {
        @Override
        public ApplicationId applicationId() {
            return application.id();
        }
    }

    /**
     * Who acts for the person was changed (pārstāvība mainīta).
     *
     * @param application with the representation as it is now
     * @param isReplaced whether somebody acts in the place of the one who did, or of nobody
     */
    record RepresentationChanged(AssistanceApplication application, boolean isReplaced)
            implements ApplicationEvent {

        @Override
        public ApplicationId applicationId() {
            return application.id();
        }
    }

    /**
     * Somebody made sure who files, after it was submitted (identitāte pārbaudīta).
     *
     * @param method how
     */
    record Identified(ApplicationId applicationId, IdentityMethod method)
            implements ApplicationEvent {}

    /** Every document on its checklist is accepted. */
    record Completed(ApplicationId applicationId) implements ApplicationEvent {}

    /** It was taken back after it had been submitted (atsaukts). */
    record Withdrawn(ApplicationId applicationId) implements ApplicationEvent {}
}
