package lv.lidzas.intake.applications.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.PersonExamples;
import lv.lidzas.intake.rulesets.domain.RuleSetExamples;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.calendar.CalendarFacts;
import lv.lidzas.kit.calendar.LegalCalendar;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Result;

/** What invented people apply for on a Monday. */
public final class ApplicationExamples {

    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    public static final Instant MONDAY_MORNING = Instant.parse("2026-11-16T08:00:00Z");
    public static final LegalCalendar CALENDAR = new LegalCalendar(CalendarFacts.NONE);

    public static final ApplicationForm ANNA_WANTS_TO_WORK =
            new ApplicationForm(
                    PersonExamples.ANNA_ADULT_GROUP_II,
                    null,
                    List.of(RuleSetExamples.WORK, RuleSetExamples.INSTITUTION),
                    false,
                    null);
    public static final ApplicationForm ILZE_FILES_FOR_JANIS =
            new ApplicationForm(
                    PersonExamples.JANIS_CHILD_8,
                    PersonExamples.BY_ILZE,
                    List.of(RuleSetExamples.EDUCATION),
                    false,
                    null);
    public static final ApplicationForm NOTHING_YET =
            new ApplicationForm(Person.NOT_GIVEN, null, List.of(), null, null);

    public static final PartyKey ANNA_KEY = new PartyKey("1.anna");
    public static final PartyKey LIGA_KEY = new PartyKey("1.liga");
    public static final Receipt ONLINE =
            new Receipt(SubmissionChannel.ELECTRONIC, null, MONDAY_MORNING, ANNA_KEY, ANNA_KEY);
    public static final Receipt BY_POST =
            new Receipt(
                    SubmissionChannel.POST, MONDAY.minusDays(3), MONDAY_MORNING, LIGA_KEY, null);

    private ApplicationExamples() {}

    public static AssistanceApplication draft(Receipt receipt, ApplicationForm form) {
        return AssistanceApplication.draft(new ApplicationId(new UUID(7, 1)), receipt, form);
    }

    public static AssistanceApplication submitted(ApplicationForm form) {
        return done(
                draft(ONLINE, form)
                        .submit(MONDAY_MORNING, MONDAY, CALENDAR, RuleSetExamples.PAGE_RULES));
    }

    public static <T> T done(Result<T, ApplicationRefusal> result) {
        return result.orThrow(why -> new IllegalStateException("refused: " + why));
    }
}
