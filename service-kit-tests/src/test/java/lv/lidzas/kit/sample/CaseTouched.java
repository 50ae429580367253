package lv.lidzas.kit.sample;

import java.util.UUID;

/**
 * Something happened to a case.
 *
 * @param applicationId the case, by the name that contracts have for it
 */
public record CaseTouched(UUID applicationId) {}
