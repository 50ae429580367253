package lv.lidzas.intake.domain;

import java.util.List;

/** Why something that was asked is not done: expected, explained, and never an exception. */
public sealed interface Rejection {

    /** There is no such application, or the caller may not know of it. */
    record Unknown() implements Rejection {}

    /** The page that was to be continued is not of this list. */
    record UnknownCursor() implements Rejection {}

    /**
     * The application was submitted, so its form is fixed.
     *
     * @param state where it stands
     */
    record FormFixed(ApplicationStateCode state) implements Rejection {}

    /**
     * The form cannot be submitted as it is.
     *
     * @param faults every missing or impossible field
     */
    record FormFaulty(List<FieldFault> faults) implements Rejection {}

    /**
     * The application is already decided or withdrawn.
     *
     * @param state where it stands
     */
    record AlreadyClosed(ApplicationStateCode state) implements Rejection {}

    /** Somebody already made sure who files. */
    record IdentityAlreadyVerified() implements Rejection {}

    /**
     * Only the social service may fill this field.
     *
     * @param pointer the field
     */
    record StaffField(String pointer) implements Rejection {}
}
