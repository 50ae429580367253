package lv.lidzas.intake.applications.usecase;

import static lv.lidzas.intake.applications.domain.ApplicationExamples.ANNA_WANTS_TO_WORK;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.MONDAY;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.done;
import static lv.lidzas.intake.applications.usecase.InMemory.ANDRIS;
import static lv.lidzas.intake.applications.usecase.InMemory.ANNA;
import static lv.lidzas.intake.applications.usecase.InMemory.LIGA;
import static lv.lidzas.intake.applications.usecase.InMemory.PETERIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.intake.applications.domain.ApplicationEvent;
import lv.lidzas.intake.applications.domain.ApplicationForm;
import lv.lidzas.intake.applications.domain.ApplicationRefusal;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.DraftContent;
import lv.lidzas.intake.applications.domain.FormWarning;
import lv.lidzas.intake.applications.domain.IdentityMethod;
import lv.lidzas.intake.applications.domain.PartyChange;
import lv.lidzas.intake.applications.domain.SubmissionChannel;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.words.Parties;
import lv.lidzas.kit.words.Party;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PartyRole;
import lv.lidzas.kit.words.Result;
import org.junit.jupiter.api.Test;

/** Who learns of an application and who may change it. */
class ApplicationAccessTest {

    private static final PartyKey ANOTHER_LOGIN = new PartyKey("1.another-login");

    private final InMemory intake = new InMemory();

    @Test
    void aStaleVersionIsRefusedAndAStrangerLearnsNothing() {
        ApplicationDossier draft = draft(ANNA, ANNA_WANTS_TO_WORK);
        ChangeCommand stale = new ChangeCommand(ANNA, draft.application().id(), 99);

        assertThatThrownBy(() -> intake.submitApplication().handle(stale))
                .isInstanceOf(StaleVersion.class);
        assertThat(intake.submitApplication().handle(change(PETERIS, draft)))
                .isEqualTo(Result.refused(new ApplicationRefusal.UnknownApplication()));
    }

    @Test
    void anAuditorWhoIsAnApplicantTooChangesNoStrangersApplication() {
        Caller both =
                Caller.knownBy(new PartyKey("1.both"), Set.of(Roles.APPLICANT, Roles.AUDITOR));
        ApplicationDossier draft = draft(ANNA, ANNA_WANTS_TO_WORK);
        AssistanceApplication submitted = submitted(ANNA, ANNA_WANTS_TO_WORK);

        assertThat(intake.findApplication().handle(both, submitted.id()))
                .isInstanceOf(Result.Done.class);
        assertThat(intake.submitApplication().handle(change(both, draft)))
                .isEqualTo(Result.refused(new ApplicationRefusal.UnknownApplication()));
        assertThat(
                        intake.withdrawApplication()
                                .handle(
                                        new ChangeCommand(
                                                both, submitted.id(), submitted.version())))
                .isEqualTo(Result.refused(new ApplicationRefusal.UnknownApplication()));
    }

    @Test
    void aCaseworkerChangesAPaperDraftButNoLoginsOwnDraft() {
        ApplicationDossier ofAnna = draft(ANNA, ANNA_WANTS_TO_WORK);
        ApplicationDossier onPaper = onPaper();

        assertThat(intake.submitApplication().handle(change(LIGA, ofAnna)))
                .isEqualTo(Result.refused(new ApplicationRefusal.UnknownApplication()));
        assertThat(intake.submitApplication().handle(change(LIGA, onPaper)))
                .isInstanceOf(Result.Done.class);
    }

    @Test
    void thePersonNamedSeesASubmittedApplicationButNoStrangersDraft() {
        ApplicationDossier draft = draft(ANNA, ANNA_WANTS_TO_WORK);
        ApplicationId id = draft.application().id();
        assertThat(intake.findApplication().handle(PETERIS, id)).isInstanceOf(Result.Refused.class);

        done(intake.submitApplication().handle(change(ANNA, draft)));

        assertThat(intake.findApplication().handle(PETERIS, id)).isInstanceOf(Result.Done.class);
    }

    @Test
    void aStrangersWithdrawnDraftIsNotShownToThePersonNamedInIt() {
        ApplicationDossier draft = draft(ANNA, ANNA_WANTS_TO_WORK);

        done(intake.withdrawApplication().handle(change(ANNA, draft)));

        assertThat(intake.findApplication().handle(PETERIS, draft.application().id()))
                .isInstanceOf(Result.Refused.class);
    }

    @Test
    void nobodyVerifiesTheirOwnIdentity() {
        ApplicationId id = submitted(ANNA, ANNA_WANTS_TO_WORK).id();
        Set<String> both = Set.of(Roles.APPLICANT, Roles.CASEWORKER);

        assertThat(verified(Caller.knownBy(ANNA.self(), both), id))
                .isEqualTo(Result.refused(new ApplicationRefusal.OwnMatter()));
        assertThat(
                        verified(
                                new Caller(
                                        ANOTHER_LOGIN,
                                        ANOTHER_LOGIN,
                                        PETERIS.parties(),
                                        both,
                                        InMemory.CODE),
                                id))
                .isEqualTo(Result.refused(new ApplicationRefusal.OwnMatter()));
        assertThat(verified(LIGA, id)).isInstanceOf(Result.Done.class);
    }

    @Test
    void nobodyVerifiesInTheMatterOfADeclaredRelativeAlsoBeforeItIsSubmitted() {
        ApplicationId id = submitted(ANNA, ANNA_WANTS_TO_WORK).id();
        intake.tied = Set.of(InMemory.KEYS.ofCode(InMemory.CODE));
        assertThat(verified(LIGA, id))
                .isEqualTo(Result.refused(new ApplicationRefusal.OwnMatter()));

        intake.parties.keep(id.value(), new Parties(List.of(), 1));
        assertThat(verified(LIGA, id))
                .isEqualTo(Result.refused(new ApplicationRefusal.OwnMatter()));
        intake.tied = Set.of(new PartyKey("1.somebody-else"));
        assertThat(verified(LIGA, id)).isInstanceOf(Result.Done.class);
    }

    @Test
    void nobodyVerifiesInACaseInWhichTheyWereAParty() {
        ApplicationId id = submitted(ANNA, ANNA_WANTS_TO_WORK).id();
        Party former =
                new Party(LIGA.self(), PartyRole.REPRESENTATIVE, null, LocalDate.of(2020, 1, 1));
        intake.parties.keep(id.value(), new Parties(List.of(former), 1));

        assertThat(verified(LIGA, id))
                .isEqualTo(Result.refused(new ApplicationRefusal.OwnMatter()));
    }

    @Test
    void thePartiesAreToldAnewOnlyWhenTheyAreOthers() {
        AssistanceApplication submitted = submitted(ANNA, ANNA_WANTS_TO_WORK);
        UUID id = submitted.id().value();
        Parties told = intake.parties.of(id);
        assertThat(told.all())
                .containsExactly(
                        Party.always(ANNA.self(), PartyRole.UNVERIFIED_SUBMITTER),
                        Party.always(PETERIS.self(), PartyRole.PERSON));
        intake.events.clear();

        intake.currentParties().renew(submitted, PartyChange.RECOGNISED);
        assertThat(intake.events).isEmpty();

        Parties underAnEarlierSecret =
                new Parties(
                        List.of(
                                Party.always(ANNA.self(), PartyRole.UNVERIFIED_SUBMITTER),
                                Party.always(new PartyKey("9.old"), PartyRole.PERSON)),
                        4);
        intake.parties.keep(id, underAnEarlierSecret);
        intake.currentParties().renew(submitted, PartyChange.RECOGNISED);
        assertThat(intake.events)
                .containsExactly(
                        new ApplicationEvent.PartiesChanged(
                                submitted.id(),
                                new Parties(told.all(), 5),
                                PartyChange.RECOGNISED,
                                null));
    }

    private Result<ApplicationDossier, ApplicationRefusal> verified(
            Caller caller, ApplicationId id) {
        return intake.verifyIdentity().handle(caller, id, IdentityMethod.DOCUMENT_PRESENTED);
    }

    @Test
    void anAuditorReadsWithoutPersonalCodes() {
        ApplicationId id = submitted(ANNA, ANNA_WANTS_TO_WORK).id();

        assertThat(done(intake.findApplication().handle(ANDRIS, id)).showsPersonalCodes())
                .isFalse();
        assertThat(done(intake.findApplication().handle(LIGA, id)).showsPersonalCodes()).isTrue();
    }

    @Test
    void onlyThoseWhoMayKnowOfTheOtherApplicationAreWarnedOfIt() {
        FormWarning another = new FormWarning("/person", "open-application-exists");
        submitted(ANNA, ANNA_WANTS_TO_WORK);

        assertThat(draft(ANNA, ANNA_WANTS_TO_WORK).warnings()).contains(another);
        assertThat(draft(LIGA, ANNA_WANTS_TO_WORK).warnings()).contains(another);
        Caller stranger = Caller.knownBy(ANOTHER_LOGIN, PETERIS.roles());
        assertThat(draft(stranger, ANNA_WANTS_TO_WORK).warnings()).doesNotContain(another);
    }

    private AssistanceApplication submitted(Caller caller, ApplicationForm form) {
        return done(intake.submitApplication().handle(change(caller, draft(caller, form))))
                .application();
    }

    private ApplicationDossier draft(Caller caller, ApplicationForm form) {
        return done(intake.startDraft().handle(caller, new DraftContent(null, null, form)));
    }

    private ApplicationDossier onPaper() {
        return done(
                intake.startDraft()
                        .handle(
                                LIGA,
                                new DraftContent(
                                        SubmissionChannel.POST, MONDAY, ANNA_WANTS_TO_WORK)));
    }

    private static ChangeCommand change(Caller caller, ApplicationDossier file) {
        return new ChangeCommand(caller, file.application().id(), file.application().version());
    }
}
