package lv.lidzas.eligibility.cases.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.cases.usecase.CaseFilesContract;
import lv.lidzas.testkit.LidzasServers;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class JpaCaseFilesIT extends CaseFilesContract {

    @Inject CaseFiles files;

    @Override
    protected CaseFiles files() {
        return files;
    }

    @Override
    protected <T> T within(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
