package lv.lidzas.eligibility.worklist.usecase;

import java.time.LocalDate;
import java.util.Set;
import lv.lidzas.eligibility.cases.domain.IdentityKind;
import lv.lidzas.eligibility.worklist.domain.WorkStep;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a caseworker wants; all that is given must hold.
 *
 * @param step only those that wait for this
 * @param decideUntil only open ones with a deadline on or before this day
 * @param identity only where it is so certain who files
 * @param assignees only those of one of these keys; of nobody when there is none
 * @param endingUntil only grants in force that end on or before this day, also those in which nothing is to be done
 * @param hearingDueUntil only those whose last invitation is due or over on this day
 * @param clarificationDueUntil only those with an open question that is due on or before this day
 * @param today the day by which it is told what is due
 */
public record WorkFilter(
        @Nullable WorkStep step,
        @Nullable LocalDate decideUntil,
        @Nullable IdentityKind identity,
        @Nullable Set<PartyKey> assignees,
        @Nullable LocalDate endingUntil,
        @Nullable LocalDate hearingDueUntil,
        @Nullable LocalDate clarificationDueUntil,
        LocalDate today) {}
