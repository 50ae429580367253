package lv.lidzas.intake.applications.domain;

import static lv.lidzas.intake.applications.domain.ApplicationExamples.ANNA_WANTS_TO_WORK;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.BY_POST;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.CALENDAR;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.ILZE_FILES_FOR_JANIS;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.MONDAY;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.MONDAY_MORNING;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.NOTHING_YET;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.ONLINE;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.done;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.draft;
import static lv.lidzas.intake.persons.domain.PersonExamples.ANNA_ADULT_GROUP_II;
import static lv.lidzas.intake.persons.domain.PersonExamples.ILZE_MOTHER;
import static lv.lidzas.intake.persons.domain.PersonExamples.JANIS_CHILD_8;
import static lv.lidzas.intake.persons.domain.RepresentationKind.PARENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.lidzas.intake.persons.domain.ContactDetails;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.PersonExamples;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.domain.Representation;
import lv.lidzas.intake.rulesets.domain.Purpose;
import lv.lidzas.intake.rulesets.domain.RuleSetExamples;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PersonalCode;
import lv.lidzas.kit.words.Result;
import org.junit.jupiter.api.Test;

class SubmittingTest {

    private static final PartyKey LOGIN = new PartyKey("1.login");

    @Test
    void aWholeFormIsSubmittedAndReceivedToday() {
        AssistanceApplication submitted = done(submit(ONLINE, ANNA_WANTS_TO_WORK));

        assertThat(submitted.stateCode()).isEqualTo(ApplicationStateCode.SUBMITTED);
        Submission submission = Objects.requireNonNull(submitted.state().submission());
        assertThat(submission.receivedOn()).isEqualTo(MONDAY);
        assertThat(submission.decideBy()).isEqualTo(LocalDate.of(2026, 12, 16));
        assertThat(submission.ruleSetId()).isEqualTo("MK942-2016");
    }

    @Test
    void anEmptyDraftIsRefusedWithEveryFieldNamedAtOnce() {
        assertThat(faults(ONLINE, NOTHING_YET))
                .extracting(FieldFault::pointer)
                .containsExactly(
                        "/person/familyName",
                        "/person/personalCode",
                        "/person/bornOn",
                        "/person/declaredResidence/address",
                        "/person/declaredResidence/municipalityCode",
                        "/person/phone",
                        "/purposes",
                        "/receivesVisualBenefit");
    }

    @Test
    void paperNeedsTheDayOfReceiptAndItRunsFromThatDay() {
        assertThat(faults(BY_POST.corrected(SubmissionChannel.POST, null), ANNA_WANTS_TO_WORK))
                .containsExactly(new FieldFault("/receivedOn", "required"));

        Submission submission =
                Objects.requireNonNull(
                        done(submit(BY_POST, ANNA_WANTS_TO_WORK)).state().submission());
        assertThat(submission.receivedOn()).isEqualTo(LocalDate.of(2026, 11, 13));
        assertThat(submission.decideBy()).isEqualTo(LocalDate.of(2026, 12, 14));
    }

    @Test
    void nothingIsReceivedInTheFutureOrBeforeTheServiceBegan() {
        assertThat(
                        faults(
                                BY_POST.corrected(SubmissionChannel.POST, MONDAY.plusDays(1)),
                                ANNA_WANTS_TO_WORK))
                .containsExactly(new FieldFault("/receivedOn", "date-in-future"));
        assertThat(
                        faults(
                                BY_POST.corrected(
                                        SubmissionChannel.POST, LocalDate.of(2012, 12, 31)),
                                ANNA_WANTS_TO_WORK))
                .containsExactly(new FieldFault("/receivedOn", "before-service-began"));
    }

    @Test
    void aRepresentativesPhoneServesForAChild() {
        ApplicationForm form =
                ILZE_FILES_FOR_JANIS.with(
                        withoutContact(JANIS_CHILD_8), ILZE_FILES_FOR_JANIS.representation());

        assertThat(submit(ONLINE, form)).isInstanceOf(Result.Done.class);
    }

    @Test
    void nobodyRepresentsThemselves() {
        Representation self = Representation.by(JANIS_CHILD_8, null);

        assertThat(faults(ONLINE, ILZE_FILES_FOR_JANIS.with(JANIS_CHILD_8, self)))
                .containsExactly(
                        new FieldFault("/representative/kind", "required"),
                        new FieldFault("/representative/personalCode", "represents-self"));
    }

    @Test
    void aRepresentationDoesNotEndBeforeItBegins() {
        Representation turned =
                new Representation(ILZE_MOTHER, PARENT, null, MONDAY, MONDAY.minusDays(1));

        assertThat(faults(ONLINE, ILZE_FILES_FOR_JANIS.with(JANIS_CHILD_8, turned)))
                .containsExactly(new FieldFault("/representative/until", "ends-before-it-begins"));
        assertThat(
                        submit(
                                ONLINE,
                                ILZE_FILES_FOR_JANIS.with(
                                        JANIS_CHILD_8,
                                        new Representation(
                                                ILZE_MOTHER, PARENT, null, MONDAY, MONDAY))))
                .isInstanceOf(Result.Done.class);
    }

    @Test
    void nobodysCodeBeginsWithADayThatHasNotCome() {
        ApplicationForm form =
                ANNA_WANTS_TO_WORK.with(withCode(ANNA_ADULT_GROUP_II, "171126-20000"), null);

        assertThat(faults(ONLINE, form))
                .contains(new FieldFault("/person/personalCode", "personal-code-format"));
    }

    @Test
    void submittingFixesTheForm() {
        AssistanceApplication submitted = done(submit(ONLINE, ANNA_WANTS_TO_WORK));

        assertThat(submitted.amend(ONLINE, NOTHING_YET))
                .isEqualTo(
                        Result.refused(
                                new ApplicationRefusal.FormFixed(ApplicationStateCode.SUBMITTED)));
        assertThat(submitted.submit(MONDAY_MORNING, MONDAY, CALENDAR, null))
                .isEqualTo(
                        Result.refused(
                                new ApplicationRefusal.FormFixed(ApplicationStateCode.SUBMITTED)));
    }

    @Test
    void onlyTheLoginOfTheOneWhoFilesProvesIdentity() {
        IdentityCheck proved =
                new IdentityCheck.Verified(IdentityMethod.QUALIFIED_MEANS, LOGIN, MONDAY_MORNING);

        assertThat(identity(ONLINE, ANNA_WANTS_TO_WORK, ANNA_ADULT_GROUP_II)).isEqualTo(proved);
        assertThat(identity(ONLINE, ILZE_FILES_FOR_JANIS, ILZE_MOTHER)).isEqualTo(proved);
        assertThat(identity(ONLINE, ANNA_WANTS_TO_WORK, ILZE_MOTHER))
                .isEqualTo(IdentityCheck.PENDING);
        assertThat(identity(ONLINE, ILZE_FILES_FOR_JANIS, JANIS_CHILD_8))
                .isEqualTo(IdentityCheck.PENDING);
        assertThat(identity(BY_POST, ANNA_WANTS_TO_WORK, ANNA_ADULT_GROUP_II))
                .isEqualTo(IdentityCheck.PENDING);
    }

    @Test
    void aLoginDoesNotReplaceTheCheckThatACaseworkerMade() {
        IdentityCheck.Verified byLiga =
                new IdentityCheck.Verified(
                        IdentityMethod.DOCUMENT_PRESENTED,
                        ApplicationExamples.LIGA_KEY,
                        MONDAY_MORNING);
        AssistanceApplication checked =
                done(draft(ONLINE, ANNA_WANTS_TO_WORK).verifyIdentity(byLiga));

        assertThat(
                        checked.identifiedBy(
                                        id(ANNA_ADULT_GROUP_II),
                                        ApplicationExamples.ANNA_KEY,
                                        MONDAY_MORNING)
                                .identityCheck())
                .isEqualTo(byLiga);
    }

    @Test
    void whoeverFilesAfterAnAmendmentIsMadeSureOfAnew() {
        IdentityCheck.Verified byLiga =
                new IdentityCheck.Verified(
                        IdentityMethod.DOCUMENT_PRESENTED,
                        ApplicationExamples.LIGA_KEY,
                        MONDAY_MORNING);
        AssistanceApplication checked =
                done(draft(BY_POST, ANNA_WANTS_TO_WORK).verifyIdentity(byLiga));

        assertThat(done(checked.amend(BY_POST, ILZE_FILES_FOR_JANIS)).identityCheck())
                .isEqualTo(IdentityCheck.PENDING);
        assertThat(done(checked.amend(BY_POST, ANNA_WANTS_TO_WORK)).identityCheck())
                .isEqualTo(byLiga);
    }

    @Test
    void aNameOfOnePartIsAName() {
        Person onlyFamily = PersonExamples.named(ANNA_ADULT_GROUP_II, null, "Paraudziņa");
        Person onlyGiven = PersonExamples.named(ANNA_ADULT_GROUP_II, "Anna", null);
        Person neither = PersonExamples.named(ANNA_ADULT_GROUP_II, null, null);

        assertThat(submit(ONLINE, ANNA_WANTS_TO_WORK.with(onlyFamily, null)))
                .isInstanceOf(Result.Done.class);
        assertThat(submit(ONLINE, ANNA_WANTS_TO_WORK.with(onlyGiven, null)))
                .isInstanceOf(Result.Done.class);
        assertThat(faults(ONLINE, ANNA_WANTS_TO_WORK.with(neither, null)))
                .containsExactly(new FieldFault("/person/familyName", "required"));
    }

    @Test
    void aPurposeThatTheRulesDoNotKnowIsNamedAndWithoutRulesItIsTaken() {
        ApplicationForm form =
                new ApplicationForm(
                        ANNA_ADULT_GROUP_II,
                        null,
                        List.of(RuleSetExamples.WORK, new Purpose("FISHING")),
                        false,
                        null);

        assertThat(faults(ONLINE, form))
                .containsExactly(new FieldFault("/purposes/1", "purpose-unknown"));
        assertThat(draft(ONLINE, form).submit(MONDAY_MORNING, MONDAY, CALENDAR, null))
                .isInstanceOf(Result.Done.class);
    }

    @Test
    void purposesStandAsTheyWereWrittenAndOnce() {
        ApplicationForm form =
                new ApplicationForm(
                        ANNA_ADULT_GROUP_II,
                        null,
                        List.of(
                                RuleSetExamples.LEISURE,
                                RuleSetExamples.WORK,
                                RuleSetExamples.LEISURE),
                        true,
                        null);

        assertThat(form.purposes()).containsExactly(RuleSetExamples.LEISURE, RuleSetExamples.WORK);
    }

    private static Result<AssistanceApplication, ApplicationRefusal> submit(
            Receipt receipt, ApplicationForm form) {
        return draft(receipt, form)
                .submit(MONDAY_MORNING, MONDAY, CALENDAR, RuleSetExamples.PAGE_RULES);
    }

    private static IdentityCheck identity(Receipt receipt, ApplicationForm form, Person owner) {
        return done(submit(receipt, form))
                .identifiedBy(id(owner), LOGIN, MONDAY_MORNING)
                .identityCheck();
    }

    private static PersonId id(Person person) {
        return Objects.requireNonNull(person.id());
    }

    private static List<FieldFault> faults(Receipt receipt, ApplicationForm form) {
        return switch (submit(receipt, form)) {
            case Result.Refused<AssistanceApplication, ApplicationRefusal>(
                            ApplicationRefusal.FormFaulty(var faults)) ->
                    faults;
            case Result<AssistanceApplication, ApplicationRefusal> other ->
                    throw new AssertionError(other);
        };
    }

    private static Person withCode(Person person, String code) {
        return new Person(
                person.id(),
                person.givenName(),
                person.familyName(),
                PersonalCode.parse(code),
                null,
                person.residence(),
                person.contact());
    }

    private static Person withoutContact(Person person) {
        return new Person(
                person.id(),
                person.givenName(),
                person.familyName(),
                person.personalCode(),
                person.bornOn(),
                person.residence(),
                new ContactDetails(null, null));
    }
}
