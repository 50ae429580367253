package lv.lidzas.documents.cases.usecase;

import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.cases.domain.KnownCase;
import lv.lidzas.kit.words.Parties;

class InMemoryKnownCasesTest extends KnownCasesContract {

    private final InMemoryKnownCases cases = new InMemoryKnownCases();

    @Override
    protected void save(KnownCase known) {
        cases.save(known);
    }

    @Override
    protected void hear(ApplicationId application, Parties told) {
        cases.hear(application, told);
    }

    @Override
    protected KnownCase find(ApplicationId application) {
        return cases.find(application);
    }
}
