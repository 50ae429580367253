package lv.lidzas.scheduling.register.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Invented assistants; nobody here exists. */
public final class Entries {

    public static final RegisterEntry ZANE = entry("Zane", 0, null);

    private Entries() {}

    public static RegisterEntry entry(
            String givenName, int otherMinutesPerWeek, @Nullable String loginSubject) {
        return new RegisterEntry(
                givenName,
                "Paraugs",
                new Contact("+371 20000001", null),
                new Experience(ExperienceKind.WORK, "Parauga apraksts"),
                loginSubject,
                otherMinutesPerWeek,
                LocalDate.of(2026, 1, 1),
                null);
    }

    public static RegisterEntry active(LocalDate from, @Nullable LocalDate until) {
        return new RegisterEntry(
                ZANE.givenName(),
                ZANE.familyName(),
                ZANE.contact(),
                ZANE.experience(),
                null,
                0,
                from,
                until);
    }
}
