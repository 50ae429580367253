package lv.lidzas.eligibility.notifications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.kit.calendar.CalendarFacts;
import lv.lidzas.kit.calendar.LegalCalendar;
import lv.lidzas.kit.calendar.NotificationChannel;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On which day a decision counts as notified, by all that is recorded. */
class DayOfNotificationTest {

    private static final LegalCalendar CALENDAR = new LegalCalendar(CalendarFacts.NONE);

    /** A Monday. */
    private static final LocalDate SENT = LocalDate.of(2026, 3, 2);

    @Test
    void theLawPresumesTheDayByTheWayItWent() {
        assertThat(day(sent(1, Recipient.PERSON, NotificationChannel.IN_PERSON))).isEqualTo(SENT);
        assertThat(day(sent(1, Recipient.PERSON, NotificationChannel.POST)))
                .isEqualTo(SENT.plusDays(8));
        assertThat(day(sent(1, Recipient.PERSON, NotificationChannel.REGISTERED_POST)))
                .isEqualTo(SENT.plusDays(7));
        assertThat(day(sent(1, Recipient.PERSON, NotificationChannel.E_ADDRESS)))
                .isEqualTo(SENT.plusDays(2));
    }

    @Test
    void nothingRecordedIsNothingNotified() {
        assertThat(DayOfNotification.of(List.of(), CALENDAR)).isNull();
    }

    @Test
    void aRecordThatAnotherCorrectsDoesNotCount() {
        Notification letter = sent(1, Recipient.PERSON, NotificationChannel.REGISTERED_POST);
        Notification cameLater = record(2, 1, passage(Recipient.PERSON, SENT.plusDays(20), null));
        Notification cameBack = record(2, 1, passage(Recipient.PERSON, null, "Synthetic."));
        Notification cameAfterAll = record(3, 2, passage(Recipient.PERSON, SENT.plusDays(9), null));

        assertThat(day(letter, cameLater)).isEqualTo(SENT.plusDays(20));
        assertThat(day(letter, cameBack)).isNull();
        assertThat(day(letter, cameBack, cameAfterAll)).isEqualTo(SENT.plusDays(9));
    }

    @Test
    void ofSeveralTheEarliestCounts() {
        Notification letter = sent(1, Recipient.PERSON, NotificationChannel.REGISTERED_POST);
        Notification handed =
                sent(2, Recipient.LEGAL_REPRESENTATIVE, NotificationChannel.IN_PERSON);

        assertThat(day(letter, handed)).isEqualTo(SENT);
    }

    @Test
    void underTrusteeshipItCountsWhenBothWereNotified() {
        Notification person =
                sent(1, Recipient.PERSON_UNDER_TRUSTEESHIP, NotificationChannel.IN_PERSON);
        Notification trustee = sent(2, Recipient.TRUSTEE, NotificationChannel.REGISTERED_POST);
        Notification trusteeFailed = record(3, 2, passage(Recipient.TRUSTEE, null, "Synthetic."));

        assertThat(day(person)).isNull();
        assertThat(day(trustee)).isNull();
        assertThat(day(person, trustee)).isEqualTo(SENT.plusDays(7));
        assertThat(day(person, trustee, trusteeFailed)).isNull();
        assertThat(day(sent(4, Recipient.PERSON, NotificationChannel.IN_PERSON), trustee)).isNull();
    }

    @Test
    void onlyAnOrdinaryLetterOfWhichNothingElseIsKnownIsPresumedSo() {
        assertThat(
                        sent(1, Recipient.PERSON, NotificationChannel.POST)
                                .passage()
                                .isPresumedOfOrdinaryPost())
                .isTrue();
        assertThat(
                        sent(1, Recipient.PERSON, NotificationChannel.REGISTERED_POST)
                                .passage()
                                .isPresumedOfOrdinaryPost())
                .isFalse();
        assertThat(
                        new Notification.Passage(
                                        Recipient.PERSON,
                                        NotificationChannel.POST,
                                        SENT,
                                        SENT.plusDays(3),
                                        null)
                                .isPresumedOfOrdinaryPost())
                .isFalse();
    }

    private static @Nullable LocalDate day(Notification... records) {
        return DayOfNotification.of(List.of(records), CALENDAR);
    }

    private static Notification sent(long id, Recipient recipient, NotificationChannel channel) {
        return record(id, 0, new Notification.Passage(recipient, channel, SENT, null, null));
    }

    private static Notification.Passage passage(
            Recipient recipient, @Nullable LocalDate received, @Nullable String failure) {
        return new Notification.Passage(
                recipient, NotificationChannel.REGISTERED_POST, SENT, received, failure);
    }

    private static Notification record(long id, long corrects, Notification.Passage passage) {
        return new Notification(
                new NotificationId(new UUID(0, id)),
                new DecisionId(new UUID(1, 0)),
                new ApplicationId(new UUID(2, 0)),
                new PersonId(new UUID(3, 0)),
                passage,
                corrects == 0 ? null : new NotificationId(new UUID(0, corrects)),
                Instant.EPOCH,
                new PartyKey("1.clerk"));
    }
}
