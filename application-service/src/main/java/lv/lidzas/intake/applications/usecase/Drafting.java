package lv.lidzas.intake.applications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.lidzas.intake.applications.domain.ApplicationForm;
import lv.lidzas.intake.applications.domain.ApplicationRefusal;
import lv.lidzas.intake.applications.domain.DraftContent;
import lv.lidzas.intake.applications.domain.Receipt;
import lv.lidzas.intake.applications.domain.SubmissionChannel;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.Representation;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
import lv.lidzas.intake.rulesets.usecase.RuleSetCopies;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PersonalCode;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/** What starting and amending a draft have in common: who may write which field, and who the named people are. */
@ApplicationScoped
class Drafting {

    private final PersonDirectory persons;
    private final RuleSetCopies ruleSets;
    private final LegalClock clock;

    Drafting(PersonDirectory persons, RuleSetCopies ruleSets, LegalClock clock) {
        this.persons = persons;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /** The receipt with what the caller wrote, if the caller may write it; sending back what was read changes nothing. */
    Result<Receipt, ApplicationRefusal> receipt(
            Caller caller, Receipt receipt, DraftContent content) {
        return corrected(caller, receipt, content).then(done -> checked(done, content.form()));
    }

    private Result<Receipt, ApplicationRefusal> checked(Receipt receipt, ApplicationForm form) {
        List<String> unknown = form.purposesUnknownTo(ruleSets.serving(clock.today()));
        return unknown.isEmpty()
                ? Result.done(receipt)
                : Result.refused(new ApplicationRefusal.UnknownPurposes(unknown));
    }

    private static Result<Receipt, ApplicationRefusal> corrected(
            Caller caller, Receipt receipt, DraftContent content) {
        SubmissionChannel channel =
                Objects.requireNonNullElse(content.channel(), receipt.channel());
        if (caller.isStaff()) {
            return Result.done(receipt.corrected(channel, content.receivedOn()));
        }
        if (channel != receipt.channel()) {
            return Result.refused(new ApplicationRefusal.StaffField("/channel"));
        }
        LocalDate receivedOn = content.receivedOn();
        return receivedOn == null || receivedOn.equals(receipt.receivedOn())
                ? Result.done(receipt)
                : Result.refused(new ApplicationRefusal.StaffField("/receivedOn"));
    }

    ApplicationForm recognise(ApplicationForm form) {
        return form.with(recognise(form.person()), recognise(form.representation()));
    }

    @Nullable Representation recognise(@Nullable Representation representation) {
        return representation == null
                ? null
                : representation.by(recognise(representation.representative()));
    }

    private Person recognise(Person person) {
        @Nullable PersonalCode code = person.personalCode();
        return person.identifiedAs(code == null ? null : persons.recognise(code));
    }
}
