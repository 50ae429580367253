package lv.lidzas.eligibility.cases.usecase;

import java.util.function.Supplier;

class CaseFilesInMemoryTest extends CaseFilesContract {

    private final CaseFiles files = new CaseFilesInMemory();

    @Override
    protected CaseFiles files() {
        return files;
    }

    @Override
    protected <T> T within(Supplier<T> work) {
        return work.get();
    }
}
