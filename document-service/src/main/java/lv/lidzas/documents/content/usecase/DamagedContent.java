package lv.lidzas.documents.content.usecase;

import lv.lidzas.documents.content.domain.ContentHash;

/** The bytes of a document are gone or not the ones that were handed in (bojāts saturs). */
public final class DamagedContent extends RuntimeException {

    /** Names the hash, by which an operator finds the file and its backup. */
    public DamagedContent(ContentHash hash, String what) {
        super(
                "The content "
                        + hash.hex()
                        + " "
                        + what
                        + ". Maybe the disk is failing or the folder was restored from an older backup.");
    }
}
