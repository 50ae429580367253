package lv.lidzas.documents.usecase;

import java.nio.file.Path;
import lv.lidzas.documents.domain.DocumentDetails;
import lv.lidzas.documents.domain.FileClaim;
import lv.lidzas.documents.domain.Filing;

/**
 * What somebody hands in (iesniegtais dokuments).
 *
 * @param filing what it is filed for
 * @param details what stands on it, as typed
 * @param file where the bytes are until the request ends
 * @param sizeBytes how many there are
 * @param claim what the uploader says they are
 */
public record NewDocument(
        Filing filing, DocumentDetails details, Path file, long sizeBytes, FileClaim claim) {}
