package lv.lidzas.intake.applications.usecase;

import static lv.lidzas.intake.applications.domain.ApplicationExamples.ILZE_FILES_FOR_JANIS;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.MONDAY;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.done;
import static lv.lidzas.intake.applications.usecase.InMemory.LIGA;
import static lv.lidzas.intake.persons.domain.PersonExamples.ANNA_ADULT_GROUP_II;
import static lv.lidzas.intake.persons.domain.PersonExamples.ILZE_MOTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.lidzas.intake.applications.domain.ApplicationEvent;
import lv.lidzas.intake.applications.domain.ApplicationRefusal;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.DraftContent;
import lv.lidzas.intake.applications.domain.FieldFault;
import lv.lidzas.intake.applications.domain.PartyChange;
import lv.lidzas.intake.applications.domain.RepresentationChange;
import lv.lidzas.intake.applications.domain.RepresentationOrder;
import lv.lidzas.intake.persons.domain.Representation;
import lv.lidzas.intake.persons.domain.RepresentationKind;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeRepresentationTest {

    private static final String WHY = "Bāriņtiesa iecēla aizbildni.";
    private static final Caller ILZE = InMemory.withCode("070790-10002", Roles.REPRESENTATIVE);
    private static final Caller ANNA = InMemory.withCode("120585-10001", Roles.REPRESENTATIVE);
    private static final Representation BY_ANNA =
            Representation.by(ANNA_ADULT_GROUP_II, RepresentationKind.GUARDIAN);

    private final InMemory intake = new InMemory();

    @Test
    void whoNoLongerRepresentsSeesNothingFromTheDayAfterAlsoOfWhatTheyFiledThemselves() {
        AssistanceApplication filed = submitted();
        assertThat(reads(ILZE, filed)).isInstanceOf(Result.Done.class);

        AssistanceApplication ends = done(order(LIGA, filed, MONDAY, null));
        assertThat(reads(ILZE, filed)).isInstanceOf(Result.Done.class);

        done(order(LIGA, ends, MONDAY.minusDays(1), null));
        assertThat(reads(ILZE, filed))
                .isEqualTo(Result.refused(new ApplicationRefusal.UnknownApplication()));
    }

    @Test
    void aSuccessorSeesTheCaseFromTheDayAfterAndTheOneBeforeIsKept() {
        AssistanceApplication filed = submitted();
        assertThat(reads(ANNA, filed)).isInstanceOf(Result.Refused.class);

        done(order(LIGA, filed, MONDAY.minusDays(1), BY_ANNA));

        assertThat(reads(ANNA, filed)).isInstanceOf(Result.Done.class);
        assertThat(reads(ILZE, filed)).isInstanceOf(Result.Refused.class);
        assertThat(intake.parties.of(filed.id().value()).everInclude(ILZE.parties())).isTrue();
        List<RepresentationChange> changes = intake.changesOf(filed.id());
        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().reason()).isEqualTo(WHY);
        assertThat(
                        Objects.requireNonNull(changes.getFirst().before())
                                .representative()
                                .familyName())
                .isEqualTo(ILZE_MOTHER.familyName());
    }

    @Test
    void theOthersAreToldOnce() {
        AssistanceApplication filed = submitted();
        intake.events.clear();

        done(order(LIGA, filed, MONDAY, null));

        assertThat(intake.events)
                .singleElement()
                .isInstanceOfSatisfying(
                        ApplicationEvent.PartiesChanged.class,
                        told -> {
                            assertThat(told.change()).isEqualTo(PartyChange.ENDED);
                            assertThat(told.lastDay()).isEqualTo(MONDAY);
                            assertThat(told.parties().sequence()).isEqualTo(1);
                            assertThat(told.parties().includeOn(MONDAY, ILZE.parties())).isTrue();
                            assertThat(told.parties().includeOn(MONDAY.plusDays(1), ILZE.parties()))
                                    .isFalse();
                        });
    }

    @Test
    void nobodyChangesWhoRepresentsInTheirOwnMatter() {
        AssistanceApplication filed = submitted();
        Caller both = InMemory.withCode("070790-10002", Roles.CASEWORKER);

        assertThat(order(both, filed, MONDAY, null))
                .isEqualTo(Result.refused(new ApplicationRefusal.OwnMatter()));
        assertThat(order(both, filed.inVersion(99), MONDAY, null))
                .as("whichever version was read")
                .isEqualTo(Result.refused(new ApplicationRefusal.OwnMatter()));
    }

    @Test
    void whatIsMissingInAnOrderIsNamed() {
        AssistanceApplication filed = submitted();

        assertThat(order(LIGA, filed, null, null)).isEqualTo(faulty("/lastDay", "required"));
        assertThat(order(LIGA, filed, MONDAY.plusDays(1), BY_ANNA))
                .isEqualTo(faulty("/lastDay", "date-in-future"));
        assertThat(
                        order(
                                LIGA,
                                filed,
                                MONDAY,
                                Representation.by(
                                        ILZE_FILES_FOR_JANIS.person(),
                                        RepresentationKind.GUARDIAN)))
                .isEqualTo(faulty("/representative/personalCode", "represents-self"));
    }

    @Test
    void aDraftIsAmendedInstead() {
        ApplicationDossier draft =
                done(
                        intake.startDraft()
                                .handle(LIGA, new DraftContent(null, null, ILZE_FILES_FOR_JANIS)));

        assertThat(order(LIGA, draft.application(), MONDAY, null))
                .isEqualTo(Result.refused(new ApplicationRefusal.NotSubmitted()));
    }

    private AssistanceApplication submitted() {
        AssistanceApplication draft =
                done(intake.startDraft()
                                .handle(ILZE, new DraftContent(null, null, ILZE_FILES_FOR_JANIS)))
                        .application();
        return done(intake.submitApplication()
                        .handle(new ChangeCommand(ILZE, draft.id(), draft.version())))
                .application();
    }

    private Result<AssistanceApplication, ApplicationRefusal> order(
            Caller caller,
            AssistanceApplication application,
            @Nullable LocalDate lastDay,
            @Nullable Representation next) {
        return intake.changeRepresentation()
                .handle(
                        new ChangeCommand(caller, application.id(), application.version()),
                        new RepresentationOrder(lastDay, next, WHY))
                .map(ApplicationDossier::application);
    }

    private Result<ApplicationDossier, ApplicationRefusal> reads(
            Caller caller, AssistanceApplication application) {
        return intake.findApplication().handle(caller, application.id());
    }

    private static Result<AssistanceApplication, ApplicationRefusal> faulty(
            String pointer, String code) {
        return Result.refused(
                new ApplicationRefusal.OrderFaulty(List.of(new FieldFault(pointer, code))));
    }
}
