package lv.lidzas.scheduling.register.domain;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PersonalCode;
import org.jspecify.annotations.Nullable;

/** Invented assistants; nobody here exists. */
public final class Entries {

    /** From the time, because the class may be loaded again while the database keeps its rows. */
    private static final AtomicLong NEXT_CODE = new AtomicLong(System.currentTimeMillis() / 10);

    public static final RegisterEntry ZANE = entry("Zane", 0, null);

    private Entries() {}

    /** A personal code that nobody else has, of a kind that is given to nobody. */
    public static PersonalCode anotherCode() {
        return new PersonalCode("39%09d".formatted(NEXT_CODE.incrementAndGet() % 1_000_000_000));
    }

    /** The same entry of another human. */
    public static RegisterEntry ofAnother(RegisterEntry entry) {
        return new RegisterEntry(
                entry.givenName(),
                entry.familyName(),
                anotherCode(),
                entry.contact(),
                entry.experience(),
                entry.login(),
                entry.otherMinutesPerWeek(),
                entry.activeFrom(),
                entry.activeUntil());
    }

    public static RegisterEntry entry(
            String givenName, int otherMinutesPerWeek, @Nullable PartyKey login) {
        return new RegisterEntry(
                givenName,
                "Paraugs",
                anotherCode(),
                new Contact("+371 20000001", null),
                new Experience(ExperienceKind.WORK, "Parauga apraksts"),
                login,
                otherMinutesPerWeek,
                LocalDate.of(2026, 1, 1),
                null);
    }

    public static RegisterEntry active(LocalDate from, @Nullable LocalDate until) {
        return new RegisterEntry(
                ZANE.givenName(),
                ZANE.familyName(),
                anotherCode(),
                ZANE.contact(),
                ZANE.experience(),
                null,
                0,
                from,
                until);
    }
}
