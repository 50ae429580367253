package lv.lidzas.documents.content.usecase;

import java.nio.file.Path;
import lv.lidzas.documents.content.domain.FileClaim;

/**
 * A file that somebody hands in (iesniegtais fails).
 *
 * @param path where the bytes were received
 * @param sizeBytes how many there are
 * @param received they, encrypted
 * @param claim what the uploader says they are
 */
public record HandedInFile(Path path, long sizeBytes, ReceivedBytes received, FileClaim claim) {}
