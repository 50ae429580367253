package lv.lidzas.intake.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import lv.lidzas.intake.domain.ApplicationForm;
import lv.lidzas.intake.domain.Attempt;
import lv.lidzas.intake.domain.Filing;
import lv.lidzas.intake.domain.Person;
import lv.lidzas.intake.domain.PersonalCode;
import lv.lidzas.intake.domain.Rejection;
import lv.lidzas.intake.domain.Representation;
import lv.lidzas.intake.domain.SubmissionChannel;
import lv.lidzas.kit.identity.Caller;
import org.jspecify.annotations.Nullable;

/** What starting and amending a draft have in common: who may write which field, and who the named people are. */
@ApplicationScoped
class Drafting {

    private final PersonDirectory persons;

    Drafting(PersonDirectory persons) {
        this.persons = persons;
    }

    /** The filing with what the caller wrote, if the caller may write it; sending back what was read changes nothing. */
    Attempt<Filing> filing(Caller caller, Filing filing, DraftContent content) {
        SubmissionChannel channel = Objects.requireNonNullElse(content.channel(), filing.channel());
        if (caller.isStaff()) {
            return Attempt.done(filing.corrected(channel, content.receivedOn()));
        }
        if (channel != filing.channel()) {
            return Attempt.refused(new Rejection.StaffField("/channel"));
        }
        LocalDate receivedOn = content.receivedOn();
        return receivedOn == null || receivedOn.equals(filing.receivedOn())
                ? Attempt.done(filing)
                : Attempt.refused(new Rejection.StaffField("/receivedOn"));
    }

    ApplicationForm recognise(ApplicationForm form) {
        Representation representation = form.representation();
        return form.with(
                recognise(form.person()),
                representation == null
                        ? null
                        : representation.by(recognise(representation.representative())));
    }

    private Person recognise(Person person) {
        @Nullable PersonalCode code = person.personalCode();
        return person.identifiedAs(code == null ? null : persons.recognise(code));
    }
}
