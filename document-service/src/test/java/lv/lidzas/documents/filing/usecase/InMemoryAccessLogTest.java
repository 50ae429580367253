package lv.lidzas.documents.filing.usecase;

import java.util.List;
import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.documents.filing.usecase.InMemoryAccessLog.Access;

class InMemoryAccessLogTest extends AccessLogContract {

    private final InMemoryAccessLog log = new InMemoryAccessLog();

    @Override
    protected AccessLog log() {
        return log;
    }

    @Override
    protected List<Access> accessesTo(DocumentId document) {
        return log.accesses.stream().filter(it -> it.document().equals(document)).toList();
    }

    @Override
    protected void inTransaction(Runnable work) {
        work.run();
    }
}
