package lv.lidzas.kit.looks.chain;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import lv.lidzas.kit.time.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * Lets entries of the access log go when their term is over (žurnāla ierakstu glabāšanas termiņš), by whole stretches up to an anchor.
 *
 * <p>The anchor stays and was told to the other services long before, so a check begins behind it and still finds every change. What was
 * begun is gone on with after a crash: the cut is written first.
 */
@ApplicationScoped
public class LogRetention {

    /** Personal Data Processing Law s.27(3): a person may ask so long who received their data. */
    static final Period LEAST = Period.ofYears(2);

    private static final int BATCH = 1000;

    private final CutTable cuts;
    private final SealTable seals;
    private final @Nullable Period keep;
    private final LegalClock clock;

    @Inject
    LogRetention(CutTable cuts, SealTable seals, LooksConfig config, LegalClock clock) {
        this(cuts, seals, config.keep().orElse(null), clock);
    }

    LogRetention(CutTable cuts, SealTable seals, @Nullable Period keep, LegalClock clock) {
        if (keep != null && !isLongEnough(keep)) {
            throw new IllegalArgumentException(
                    "lidzas.looks.keep is " + keep + "; the law asks for two years at least.");
        }
        this.cuts = cuts;
        this.seals = seals;
        this.keep = keep;
        this.clock = clock;
    }

    private static boolean isLongEnough(Period keep) {
        LocalDate longYears = LocalDate.of(2024, 1, 1);
        return !longYears.plus(keep).isBefore(longYears.plus(LEAST));
    }

    /**
     * Deletes what is due, some at a time and each in a transaction of its own.
     *
     * @param between done after each time but the last, because a stretch of years takes minutes
     */
    public void cut(Runnable between) {
        if (keep != null) {
            QuarkusTransaction.requiringNew().run(() -> decide(keep));
        }
        while (QuarkusTransaction.requiringNew().call(this::forgetSome) == BATCH) {
            between.run();
        }
    }

    /** What has gone, and what is due. */
    public Term term() throws SQLException {
        @Nullable Cut last = cuts.last();
        @Nullable Cut next = keep == null ? null : cuts.next(before(keep), clock.now());
        long gone = last == null ? 0 : last.position();
        return new Term(keep, last, next == null ? 0 : next.position() - gone);
    }

    private void decide(Period keep) {
        try {
            if (seals.lead()) {
                @Nullable Cut next = cuts.next(before(keep), clock.now());
                if (next != null) {
                    cuts.add(next);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Entries of the access log could not go.", e);
        }
    }

    private int forgetSome() throws SQLException {
        @Nullable Cut cut = cuts.last();
        return cut == null || !seals.lead() ? 0 : cuts.forget(cut, BATCH);
    }

    /** A term that began on 29 February ends on 1 March (APL s.43): the day before which all is older. */
    private Instant before(Period keep) {
        return clock.today().minus(keep).atStartOfDay(clock.zone()).toInstant();
    }

    /**
     * How long entries are kept, and how far it is carried out.
     *
     * @param keep null where they are kept for ever
     * @param last null while nothing went
     * @param due how many entries go with the next cut
     */
    public record Term(@Nullable Period keep, @Nullable Cut last, long due) {}
}
