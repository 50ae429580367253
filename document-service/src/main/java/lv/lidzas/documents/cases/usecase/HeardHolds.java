package lv.lidzas.documents.cases.usecase;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Port: what is kept for claims and inquiries, as application-service told it (dzēšanas aizliegumi). */
public interface HeardHolds {

    /**
     * Keeps a hold; the same again changes nothing.
     *
     * @param subject the application or the person
     * @param lastDay null until it is lifted
     */
    void keep(UUID hold, UUID subject, @Nullable LocalDate lastDay);

    /** Forgets a hold that was lifted. */
    void forget(UUID hold);
}
