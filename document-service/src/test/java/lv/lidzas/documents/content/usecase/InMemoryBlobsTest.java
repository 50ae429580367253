package lv.lidzas.documents.content.usecase;

import java.time.Instant;
import lv.lidzas.documents.content.domain.ContentHash;

class InMemoryBlobsTest extends BlobStoreContract {

    private final InMemoryBlobs blobs = new InMemoryBlobs(NOON);

    @Override
    protected BlobStore store() {
        return blobs;
    }

    @Override
    protected void age(ContentHash hash, Instant putAt) {
        blobs.age(hash, putAt);
    }
}
