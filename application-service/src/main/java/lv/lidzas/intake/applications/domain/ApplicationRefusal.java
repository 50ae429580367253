package lv.lidzas.intake.applications.domain;

import java.util.List;
import lv.lidzas.kit.words.Allowance;

/** Why something that was asked is not done: expected, explained, and never an exception. */
public sealed interface ApplicationRefusal {

    /**
     * The login has as much as it may have at a time.
     *
     * @param share what is used up
     */
    record QuotaReached(Allowance share) implements ApplicationRefusal {}

    /** There is no such application, or the caller may not know of it. */
    record UnknownApplication() implements ApplicationRefusal {}

    /**
     * The rule set in use does not know a purpose.
     *
     * @param pointers where, as JSON pointers into the form
     */
    record UnknownPurposes(List<String> pointers) implements ApplicationRefusal {}

    /**
     * The application was submitted, so its form is fixed.
     *
     * @param state where it stands
     */
    record FormFixed(ApplicationStateCode state) implements ApplicationRefusal {}

    /**
     * The form cannot be submitted as it is.
     *
     * @param faults every missing or impossible field
     */
    record FormFaulty(List<FieldFault> faults) implements ApplicationRefusal {}

    /**
     * The application is already decided or withdrawn.
     *
     * @param state where it stands
     */
    record AlreadyClosed(ApplicationStateCode state) implements ApplicationRefusal {}

    /** A decision on it is signed and will be known within moments. */
    record DecisionSigned() implements ApplicationRefusal {}

    /** The caller is a party to it. */
    record OwnMatter() implements ApplicationRefusal {}

    /** It was never submitted, so its form says who acts for the person, and the form can be amended. */
    record NotSubmitted() implements ApplicationRefusal {}

    /**
     * What is ordered cannot be.
     *
     * @param faults every missing or impossible field
     */
    record OrderFaulty(List<FieldFault> faults) implements ApplicationRefusal {}

    /** Identity is verified already. */
    record IdentityAlreadyVerified() implements ApplicationRefusal {}

    /**
     * Only the social service may fill this field.
     *
     * @param pointer the field
     */
    record StaffField(String pointer) implements ApplicationRefusal {}
}
