package lv.lidzas.intake.applications.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.Representation;
import lv.lidzas.intake.rulesets.domain.RuleSetCopy;
import lv.lidzas.kit.words.PersonalCode;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a form on the day it is submitted and names everything that is missing or cannot be, all at once, so that nobody
 * has to try again and again.
 */
final class SubmissionCheck {

    static final String REQUIRED = "required";
    static final String ENDS_BEFORE_IT_BEGINS = "ends-before-it-begins";
    static final String PURPOSE_UNKNOWN = "purpose-unknown";

    private static final LocalDate SERVICE_BEGAN = LocalDate.of(2013, 1, 1);

    private final LocalDate today;
    private final List<FieldFault> faults = new ArrayList<>();

    private SubmissionCheck(LocalDate today) {
        this.today = today;
    }

    static List<FieldFault> faultsIn(
            Receipt receipt, ApplicationForm form, LocalDate today, @Nullable RuleSetCopy rules) {
        SubmissionCheck check = new SubmissionCheck(today);
        check.receipt(receipt);
        check.person(form.person());
        check.contact(form);
        check.representation(form);
        form.unanswered().forEach(pointer -> check.faultIf(true, pointer, REQUIRED));
        form.purposesUnknownTo(rules)
                .forEach(pointer -> check.faultIf(true, pointer, PURPOSE_UNKNOWN));
        return List.copyOf(check.faults);
    }

    /** What is missing or cannot be about who acts for the person. */
    static List<FieldFault> faultsInRepresentation(ApplicationForm form, LocalDate today) {
        SubmissionCheck check = new SubmissionCheck(today);
        check.representation(form);
        return List.copyOf(check.faults);
    }

    private void receipt(Receipt receipt) {
        LocalDate receivedOn = receipt.receivedOn();
        if (receivedOn == null) {
            faultIf(receipt.channel().isPaper(), "/receivedOn", REQUIRED);
            return;
        }
        faultIf(receivedOn.isAfter(today), "/receivedOn", "date-in-future");
        faultIf(receivedOn.isBefore(SERVICE_BEGAN), "/receivedOn", "before-service-began");
    }

    private void person(Person person) {
        identity("/person", person);
        required("/person/bornOn", person.bornOn());
        required("/person/declaredResidence/address", person.residence().address());
        required(
                "/person/declaredResidence/municipalityCode",
                person.residence().municipalityCode());
    }

    /** A name of one part is a name: there are people who have no other. */
    private void identity(String at, Person person) {
        faultIf(
                person.givenName() == null && person.familyName() == null,
                at + "/familyName",
                REQUIRED);
        required(at + "/personalCode", person.personalCode());
        LocalDate bornOn = person.bornOn();
        faultIf(bornOn != null && bornOn.isAfter(today), at + "/bornOn", "date-in-future");
        LocalDate inCode =
                person.personalCode() == null ? null : person.personalCode().statedBirth();
        faultIf(
                inCode != null && inCode.isAfter(today),
                at + "/personalCode",
                "personal-code-format");
    }

    /** A representative's phone serves as well: a child of five has none. */
    private void contact(ApplicationForm form) {
        Person representative = form.representative();
        boolean reachable =
                form.person().contact().isReachable()
                        || (representative != null && representative.contact().isReachable());
        faultIf(
                !reachable,
                representative == null ? "/person/phone" : "/representative/phone",
                "contact-required");
    }

    private void representation(ApplicationForm form) {
        Representation representation = form.representation();
        if (representation == null) {
            return;
        }
        Person representative = representation.representative();
        identity("/representative", representative);
        required("/representative/kind", representation.kind());
        PersonalCode code = representative.personalCode();
        faultIf(
                code != null && code.equals(form.person().personalCode()),
                "/representative/personalCode",
                "represents-self");
        LocalDate from = representation.from();
        LocalDate until = representation.until();
        faultIf(
                from != null && until != null && until.isBefore(from),
                "/representative/until",
                ENDS_BEFORE_IT_BEGINS);
    }

    private void required(String pointer, @Nullable Object value) {
        faultIf(value == null, pointer, REQUIRED);
    }

    private void faultIf(boolean wrong, String pointer, String code) {
        if (wrong) {
            faults.add(new FieldFault(pointer, code));
        }
    }
}
