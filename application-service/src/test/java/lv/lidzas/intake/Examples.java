package lv.lidzas.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.domain.ApplicationForm;
import lv.lidzas.intake.domain.ApplicationId;
import lv.lidzas.intake.domain.AssistanceApplication;
import lv.lidzas.intake.domain.Attempt;
import lv.lidzas.intake.domain.Bilingual;
import lv.lidzas.intake.domain.ContactDetails;
import lv.lidzas.intake.domain.DeclaredResidence;
import lv.lidzas.intake.domain.DocumentKind;
import lv.lidzas.intake.domain.DocumentReport;
import lv.lidzas.intake.domain.Filing;
import lv.lidzas.intake.domain.LegalGround;
import lv.lidzas.intake.domain.Person;
import lv.lidzas.intake.domain.PersonId;
import lv.lidzas.intake.domain.PersonalCode;
import lv.lidzas.intake.domain.Purpose;
import lv.lidzas.intake.domain.Representation;
import lv.lidzas.intake.domain.RepresentationKind;
import lv.lidzas.intake.domain.RequiredDocument;
import lv.lidzas.intake.domain.RequiredDocument.Need;
import lv.lidzas.intake.domain.RuleSetTerms;
import lv.lidzas.intake.domain.SubmissionChannel;
import lv.lidzas.intake.domain.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Invented people and their papers; none of them exists, and the old codes have a wrong check digit on purpose. */
public final class Examples {

    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    public static final Instant MONDAY_MORNING = Instant.parse("2026-11-16T08:00:00Z");
    public static final WorkingDays EVERY_DAY = day -> true;

    public static final Person ANNA_ADULT_GROUP_II =
            person(1, "Anna", "Paraudziņa", "120585-10001", LocalDate.of(1985, 5, 12));
    public static final Person JANIS_CHILD_8 =
            person(2, "Jānis", "Paraugs", "390000-00001", LocalDate.of(2018, 3, 9));
    public static final Person ILZE_MOTHER =
            person(3, "Ilze", "Paraudziņa", "070790-10002", LocalDate.of(1990, 7, 7));

    public static final Representation BY_ILZE =
            new Representation(ILZE_MOTHER, RepresentationKind.PARENT);

    public static final ApplicationForm ANNA_WANTS_TO_WORK =
            new ApplicationForm(
                    ANNA_ADULT_GROUP_II,
                    null,
                    List.of(Purpose.WORK, Purpose.INSTITUTION),
                    false,
                    null);
    public static final ApplicationForm ILZE_FILES_FOR_JANIS =
            new ApplicationForm(JANIS_CHILD_8, BY_ILZE, List.of(Purpose.EDUCATION), false, null);
    public static final ApplicationForm NOTHING_YET =
            new ApplicationForm(Person.NOT_GIVEN, null, List.of(), null, null);

    public static final Filing ONLINE =
            new Filing(SubmissionChannel.ELECTRONIC, null, MONDAY_MORNING, "anna", "anna");
    public static final Filing BY_POST =
            new Filing(SubmissionChannel.POST, MONDAY.minusDays(3), MONDAY_MORNING, "liga", null);

    private static final LegalGround PARAGRAPH_6 = new LegalGround("MK 942", "6.", "2016-01-01");

    public static final RuleSetTerms PAGE_RULES =
            new RuleSetTerms(
                    "MK942-2016",
                    null,
                    null,
                    List.of(
                            new RuleSetTerms.PurposeTerms(
                                    Purpose.WORK, PARAGRAPH_6, new Bilingual("darbs", "work"))),
                    List.of(
                            document(DocumentKind.REPRESENTATION_PROOF, Need.REPRESENTED),
                            document(DocumentKind.OPINION_ASSISTANT_NEED, Need.ADULT),
                            document(DocumentKind.OPINION_SPECIAL_CARE, Need.CHILD),
                            document(
                                    DocumentKind.CONFIRMATION_EMPLOYER, Need.PURPOSE, Purpose.WORK),
                            document(
                                    DocumentKind.CONFIRMATION_EDUCATION,
                                    Need.PURPOSE,
                                    Purpose.EDUCATION,
                                    Purpose.HIGHER_EDUCATION)));

    private Examples() {}

    public static AssistanceApplication draft(Filing filing, ApplicationForm form) {
        return AssistanceApplication.draft(new ApplicationId(new UUID(7, 1)), filing, form);
    }

    public static AssistanceApplication submitted(ApplicationForm form) {
        return done(draft(ONLINE, form).submit(MONDAY_MORNING, MONDAY, EVERY_DAY, "MK942-2016"));
    }

    public static <T> T done(Attempt<T> attempt) {
        return switch (attempt) {
            case Attempt.Done<T>(T value) -> value;
            case Attempt.Refused<T>(var why) -> throw new AssertionError("refused: " + why);
        };
    }

    public static DocumentReport report(
            int document, DocumentKind kind, DocumentReport.Status status) {
        String reason = status == DocumentReport.Status.REJECTED ? "ILLEGIBLE" : null;
        return report(document, kind, status, reason, null);
    }

    public static DocumentReport acceptedUntil(LocalDate last, int document, DocumentKind kind) {
        return report(document, kind, DocumentReport.Status.ACCEPTED, null, last);
    }

    private static DocumentReport report(
            int document,
            DocumentKind kind,
            DocumentReport.Status status,
            @Nullable String reason,
            @Nullable LocalDate validUntil) {
        return new DocumentReport(
                new UUID(9, document),
                kind,
                status,
                reason,
                validUntil,
                MONDAY_MORNING.plusSeconds(document));
    }

    private static RequiredDocument document(DocumentKind kind, Need need, Purpose... purposes) {
        return new RequiredDocument(
                kind, need, List.of(purposes), PARAGRAPH_6, new Bilingual("Vajadzīgs.", "Needed."));
    }

    private static Person person(
            int number, String givenName, String familyName, String code, LocalDate bornOn) {
        return new Person(
                new PersonId(new UUID(8, number)),
                givenName,
                familyName,
                PersonalCode.parse(code),
                bornOn,
                new DeclaredResidence("Parauga iela 1, Ludza", "LUDZA", "LV-5701"),
                new ContactDetails("+37120000000", null));
    }
}
