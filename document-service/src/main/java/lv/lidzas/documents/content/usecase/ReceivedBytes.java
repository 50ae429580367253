package lv.lidzas.documents.content.usecase;

import java.nio.file.Path;
import lv.lidzas.documents.content.domain.ContentHash;
import lv.lidzas.documents.content.domain.KeptBytes;

/**
 * Bytes that have just arrived, encrypted and on the disk, and not kept yet (saņemtais saturs).
 *
 * @param hash SHA-256 of the bytes as they were sent
 * @param sealed where they lie encrypted until they are put in their place
 * @param kept where that is, and the key
 */
public record ReceivedBytes(ContentHash hash, Path sealed, KeptBytes kept) {}
