package lv.lidzas.eligibility.rehearsals.usecase;

import lv.lidzas.eligibility.rehearsals.domain.RehearsalId;
import lv.lidzas.eligibility.rehearsals.domain.RehearsedEffect;
import org.jspecify.annotations.Nullable;

/**
 * Which grants of a rehearsal a reader wants.
 *
 * @param rehearsalId the rehearsal
 * @param effect only those with this effect
 */
public record RehearsedGrantFilter(RehearsalId rehearsalId, @Nullable RehearsedEffect effect) {}
