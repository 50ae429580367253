package lv.lidzas.eligibility.worklist.domain;

import java.time.Instant;
import java.util.UUID;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * A case was given to somebody of the staff (lietas piešķiršana darbiniekam), or to nobody.
 *
 * @param item the case as it is from then on
 * @param reason why it was taken from who had it; absent where nobody had, or they gave it themselves
 * @param at when
 * @param by who gave it
 */
public record CaseAssignment(
        UUID id, WorkItem item, @Nullable String reason, Instant at, PartyKey by) {}
