package lv.lidzas.intake.applications.usecase;

import static lv.lidzas.intake.applications.domain.ApplicationExamples.ANNA_WANTS_TO_WORK;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.BY_POST;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.CALENDAR;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.MONDAY;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.MONDAY_MORNING;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.NOTHING_YET;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.ONLINE;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.done;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.draft;
import static lv.lidzas.intake.applications.domain.ApplicationStateCode.DRAFT;
import static lv.lidzas.intake.applications.domain.ApplicationStateCode.SUBMITTED;
import static lv.lidzas.intake.applications.domain.SubmissionChannel.ELECTRONIC;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.intake.applications.domain.ApplicationStateCode;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.Receipt;
import lv.lidzas.intake.applications.domain.SubmissionChannel;
import lv.lidzas.intake.applications.domain.SubmitterRole;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.PersonExamples;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.rulesets.domain.Purpose;
import lv.lidzas.intake.rulesets.domain.RuleSetExamples;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Parties;
import lv.lidzas.kit.words.Party;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PartyRole;
import lv.lidzas.kit.words.PersonalCode;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every keeper of applications does, be it in memory or in the database; a test starts with none of these. */
public abstract class ApplicationsContract {

    private static final PageRequest ALL = new PageRequest(null, 50);
    private static final LocalDate DECIDE_BY = LocalDate.of(2026, 12, 16);

    private final Ids ids = new Ids();

    protected abstract Applications applications();

    protected abstract HeardParties parties();

    /** The person with this code, who is known from now on. */
    protected abstract PersonId known(PersonalCode code);

    @Test
    void anApplicationIsFoundAsItWasSaved() {
        AssistanceApplication draft = draft(ONLINE, NOTHING_YET);
        assertThat(applications().contains(draft.id())).isFalse();
        assertThat(applications().find(draft.id())).isNull();

        AssistanceApplication saved = applications().add(draft);

        assertThat(saved).isEqualTo(draft);
        assertThat(applications().find(draft.id())).isEqualTo(saved);
        assertThat(applications().findForChange(draft.id())).isEqualTo(saved);
    }

    @Test
    void everySaveIsAVersion() {
        AssistanceApplication saved = applications().add(draft(ONLINE, NOTHING_YET));

        AssistanceApplication again = applications().save(done(saved.withdraw(MONDAY_MORNING)));

        assertThat(again.version()).isEqualTo(saved.version() + 1);
        assertThat(again.stateCode()).isEqualTo(ApplicationStateCode.WITHDRAWN);
    }

    @Test
    void theListIsNewestFirstAndGoesOnAfterTheLastOneSeen() {
        Person jana = jana();
        ApplicationFilter hers = ApplicationFilter.ALL.naming(Set.of(idOf(jana)));
        UUID older = saved(jana, ONLINE).id().value();
        UUID newer = saved(jana, ONLINE).id().value();

        Slice<ApplicationSummary> first = applications().list(hers, new PageRequest(null, 1));
        Slice<ApplicationSummary> second =
                applications().list(hers, new PageRequest(first.next(), 1));

        assertThat(first.items()).extracting(ApplicationSummary::id).containsExactly(newer);
        assertThat(second.items()).extracting(ApplicationSummary::id).containsExactly(older);
        assertThat(second.next()).isNull();
    }

    @Test
    void aLineTellsWhatTheFormAndTheReceiptSay() {
        Person jana = jana();
        AssistanceApplication application = submitted(saved(jana, ONLINE));

        assertThat(
                        applications()
                                .list(ApplicationFilter.ALL.naming(Set.of(idOf(jana))), ALL)
                                .items())
                .containsExactly(
                        new ApplicationSummary(
                                application.id().value(),
                                ApplicationStateCode.SUBMITTED,
                                idOf(jana).value(),
                                jana.givenName(),
                                jana.familyName(),
                                false,
                                application.form().purposes().stream().map(Purpose::code).toList(),
                                SubmissionChannel.ELECTRONIC,
                                MONDAY,
                                DECIDE_BY,
                                SubmitterRole.STRANGER,
                                MONDAY_MORNING,
                                false));
    }

    @Test
    void everyPartOfAFilterNarrowsAndAnEndIsTheLastDay() {
        PersonId jana = idOf(jana());
        submitted(saved(jana(), ONLINE));

        assertThat(count(jana, SUBMITTED, ELECTRONIC, MONDAY, MONDAY, DECIDE_BY)).isEqualTo(1);
        assertThat(count(jana, DRAFT, null, null, null, null)).isZero();
        assertThat(count(jana, null, SubmissionChannel.POST, null, null, null)).isZero();
        assertThat(count(jana, null, null, MONDAY.plusDays(1), null, null)).isZero();
        assertThat(count(jana, null, null, null, MONDAY.minusDays(1), null)).isZero();
        assertThat(count(jana, null, null, null, null, DECIDE_BY.minusDays(1))).isZero();
    }

    @Test
    void aDraftWithoutADayPassesNoFilterOfDays() {
        PersonId jana = idOf(jana());
        saved(jana(), ONLINE);

        assertThat(count(jana, DRAFT, null, null, null, null)).isEqualTo(1);
        assertThat(count(jana, null, null, MONDAY, null, null)).isZero();
        assertThat(count(jana, null, null, null, MONDAY, null)).isZero();
        assertThat(count(jana, null, null, null, null, DECIDE_BY)).isZero();
    }

    @Test
    void anotherLoginsDraftIsNotOfThePersonWhomItNames() {
        PersonId jana = idOf(jana());
        AssistanceApplication draft = saved(jana(), ONLINE);
        assertThat(seenBy("anna", null)).contains(draft.id().value());
        assertThat(seenBy("jana", jana)).isEmpty();

        submitted(draft);

        assertThat(seenBy("jana", jana)).containsExactly(draft.id().value());
        assertThat(seenBy("anna", null)).contains(draft.id().value());
        assertThat(seenBy("karlis", null)).isEmpty();
    }

    @Test
    void whatWasSubmittedIsOfItsPartiesByAnyOfTheirKeys() {
        AssistanceApplication submitted = submitted(saved(jana(), ONLINE));
        Party mother = new Party(new PartyKey("1.mother"), PartyRole.REPRESENTATIVE, null, MONDAY);
        Party former =
                new Party(
                        new PartyKey("1.former"),
                        PartyRole.REPRESENTATIVE,
                        null,
                        MONDAY.minusDays(1));
        hear(
                submitted,
                1,
                Party.always(new PartyKey("1.anna"), PartyRole.UNVERIFIED_SUBMITTER),
                Party.always(new PartyKey("1.annas-login"), PartyRole.UNVERIFIED_SUBMITTER),
                Party.always(new PartyKey("1.janas-login"), PartyRole.PERSON),
                mother,
                former);

        for (String key : List.of("anna", "annas-login", "janas-login", "mother")) {
            assertThat(seenBy(key, null)).as(key).contains(submitted.id().value());
        }
        assertThat(seenBy("former", null)).isEmpty();
    }

    private void hear(AssistanceApplication application, int sequence, Party... all) {
        parties().keep(application.id().value(), new Parties(List.of(all), sequence));
    }

    @Test
    void whatWasRecordedFromPaperIsOfThePersonWhomItNames() {
        AssistanceApplication paper = saved(jana(), BY_POST);

        assertThat(seenBy("jana", idOf(jana()))).containsExactly(paper.id().value());
        assertThat(seenBy("liga", null)).isEmpty();
    }

    @Test
    void anotherApplicationThatWaitsIsToldToThoseWhoMayKnowOfIt() {
        PersonId jana = idOf(jana());
        AssistanceApplication draft = saved(jana(), ONLINE);
        AssistanceApplication waiting = submitted(saved(jana(), ONLINE));

        assertThat(applications().isAnotherPending(draft, null)).isTrue();
        assertThat(isAnotherPending(draft, "anna", null)).as("who filed it").isTrue();
        assertThat(isAnotherPending(draft, "jana", jana)).as("whom it names").isTrue();
        assertThat(isAnotherPending(draft, "liga", null)).as("a stranger").isFalse();
        assertThat(applications().isAnotherPending(waiting, null)).as("itself").isFalse();
        applications().save(done(waiting.withdraw(MONDAY_MORNING)));
        assertThat(applications().isAnotherPending(draft, null)).as("withdrawn").isFalse();
    }

    private boolean isAnotherPending(
            AssistanceApplication application, String login, @Nullable PersonId identity) {
        return applications().isAnotherPending(application, owner(login, identity));
    }

    /** Somebody of whom no other test speaks. */
    private Person jana() {
        PersonalCode code = Objects.requireNonNull(PersonalCode.parse("390000-00090"));
        Person anna = PersonExamples.ANNA_ADULT_GROUP_II;
        return new Person(
                known(code),
                "Jana",
                "Paraudziņa",
                code,
                anna.bornOn(),
                anna.residence(),
                anna.contact());
    }

    private static PersonId idOf(Person person) {
        return Objects.requireNonNull(person.id());
    }

    private AssistanceApplication saved(Person person, Receipt receipt) {
        return applications()
                .add(
                        AssistanceApplication.draft(
                                new ApplicationId(ids.next()),
                                receipt,
                                ANNA_WANTS_TO_WORK.with(person, null)));
    }

    private AssistanceApplication submitted(AssistanceApplication draft) {
        hear(
                draft,
                0,
                Party.always(
                        Objects.requireNonNull(draft.receipt().submitterKey()),
                        PartyRole.UNVERIFIED_SUBMITTER),
                Party.always(new PartyKey("1.jana"), PartyRole.PERSON));
        return applications()
                .save(
                        done(
                                draft.submit(
                                        MONDAY_MORNING,
                                        MONDAY,
                                        CALENDAR,
                                        RuleSetExamples.PAGE_RULES)));
    }

    private int count(
            PersonId person,
            @Nullable ApplicationStateCode state,
            @Nullable SubmissionChannel channel,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate decideUntil) {
        ApplicationFilter filter =
                new ApplicationFilter(
                        state, channel, from, until, decideUntil, Set.of(person), null);
        return applications().list(filter, ALL).items().size();
    }

    private static ApplicationFilter.Owner owner(String login, @Nullable PersonId identity) {
        Set<PartyKey> keys = Set.of(new PartyKey("2." + login), new PartyKey("1." + login));
        return new ApplicationFilter.Owner(
                keys, identity == null ? Set.of() : Set.of(identity), MONDAY);
    }

    private List<UUID> seenBy(String login, @Nullable PersonId identity) {
        ApplicationFilter own = ApplicationFilter.ALL.visibleTo(owner(login, identity));
        return applications().list(own, ALL).items().stream().map(ApplicationSummary::id).toList();
    }
}
