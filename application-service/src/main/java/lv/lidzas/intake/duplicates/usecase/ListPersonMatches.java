package lv.lidzas.intake.duplicates.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.duplicates.domain.MatchState;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Lists records that may be the same human, newest first. */
@ApplicationScoped
public class ListPersonMatches {

    private final PersonMatches matches;
    private final MatchReadings readings;

    ListPersonMatches(PersonMatches matches, MatchReadings readings) {
        this.matches = matches;
        this.readings = readings;
    }

    /** A part of the list. */
    @Transactional
    public Slice<MatchReading> handle(@Nullable MatchState state, PageRequest page) {
        return matches.list(state, page).map(readings::of);
    }
}
