package lv.lidzas.documents.filing.usecase;

import java.util.function.Supplier;
import lv.lidzas.documents.cases.usecase.InMemoryKnownCases;
import lv.lidzas.documents.content.usecase.BlobReferences;

class InMemoryDocumentsTest extends DocumentsContract {

    private final InMemoryDocuments documents = new InMemoryDocuments(new InMemoryKnownCases());

    @Override
    protected Documents documents() {
        return documents;
    }

    @Override
    protected BlobReferences references() {
        return documents;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
