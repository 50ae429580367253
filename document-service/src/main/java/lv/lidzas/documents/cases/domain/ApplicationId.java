package lv.lidzas.documents.cases.domain;

import java.util.UUID;

/**
 * The identity of the application (iesniegums) that a document is filed for.
 *
 * @param value the UUID
 */
public record ApplicationId(UUID value) {}
