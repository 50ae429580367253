package lv.lidzas.kit.looks.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.time.LegalClock;
import org.jspecify.annotations.Nullable;

/** Turns days of the legal calendar into instants. */
@ApplicationScoped
class LookDays {

    private final LegalClock clock;

    LookDays(LegalClock clock) {
        this.clock = clock;
    }

    /** The range; a reversed one is answered 400 at the pointer. */
    Range range(@Nullable LocalDate first, @Nullable LocalDate last, String pointer) {
        if (first != null && last != null && last.isBefore(first)) {
            throw ProblemException.of(KitProblems.VALIDATION).at(pointer, "look-days-reversed");
        }
        return new Range(
                first == null ? null : startOf(first),
                last == null || last.equals(LocalDate.MAX) ? null : startOf(last.plusDays(1)));
    }

    LocalDate today() {
        return clock.today();
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.zone()).toInstant();
    }

    /**
     * A half-open range.
     *
     * @param from absent for no beginning
     * @param until absent for no end
     */
    record Range(@Nullable Instant from, @Nullable Instant until) {}
}
