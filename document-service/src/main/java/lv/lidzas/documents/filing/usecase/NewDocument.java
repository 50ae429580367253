package lv.lidzas.documents.filing.usecase;

import lv.lidzas.documents.content.usecase.HandedInFile;
import lv.lidzas.documents.filing.domain.DocumentDetails;
import lv.lidzas.documents.filing.domain.Filing;

/**
 * What somebody hands in (iesniegtais dokuments).
 *
 * @param filing what it is filed for
 * @param details what stands on it, as typed
 * @param file its bytes
 */
public record NewDocument(Filing filing, DocumentDetails details, HandedInFile file) {}
