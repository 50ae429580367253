package lv.lidzas.intake.applications.usecase;

import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.identity.Caller;

/**
 * Asks for a change of an application that the caller has read before.
 *
 * @param caller who asks
 * @param expectedVersion the version that the caller has read
 */
public record ChangeCommand(Caller caller, ApplicationId applicationId, long expectedVersion) {}
