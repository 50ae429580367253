package lv.lidzas.eligibility.notifications.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lv.lidzas.kit.calendar.LegalCalendar;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a decision counts as notified, by all that is recorded (paziņošanas diena).
 *
 * <p>A record whose place another takes does not count. Of the others the earliest day counts. As soon as one of them is to a person
 * under trusteeship or to a trustee, both must be notified, and the later of their earliest days counts.
 */
public final class DayOfNotification {

    private DayOfNotification() {}

    /** The day; absent while nothing that counts says that it came. */
    public static @Nullable LocalDate of(Collection<Notification> records, LegalCalendar calendar) {
        Set<NotificationId> corrected =
                records.stream()
                        .map(Notification::corrects)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet());
        List<Notification> counting =
                records.stream().filter(record -> !corrected.contains(record.id())).toList();
        if (counting.stream().noneMatch(record -> record.passage().recipient().isOneOfTwo())) {
            return earliest(counting, _ -> true, calendar).orElse(null);
        }
        return earliest(counting, Recipient.PERSON_UNDER_TRUSTEESHIP::equals, calendar)
                .flatMap(person ->
                        earliest(counting, Recipient.TRUSTEE::equals, calendar)
                                .map(trustee -> person.isAfter(trustee) ? person : trustee))
                .orElse(null);
    }

    private static Optional<LocalDate> earliest(
            List<Notification> counting, Predicate<Recipient> to, LegalCalendar calendar) {
        return counting.stream()
                .filter(record -> to.test(record.passage().recipient()))
                .map(record -> record.notifiedOn(calendar))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
