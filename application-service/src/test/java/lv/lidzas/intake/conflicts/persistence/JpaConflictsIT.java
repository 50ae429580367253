package lv.lidzas.intake.conflicts.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import lv.lidzas.intake.conflicts.usecase.Conflicts;
import lv.lidzas.intake.conflicts.usecase.ConflictsContract;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
import lv.lidzas.kit.words.PersonalCode;
import lv.lidzas.testkit.LidzasServers;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class JpaConflictsIT extends ConflictsContract {

    @Inject Conflicts conflicts;
    @Inject PersonDirectory persons;

    @Override
    protected Conflicts conflicts() {
        return conflicts;
    }

    @Override
    protected PersonId known(PersonalCode code) {
        return persons.recognise(code);
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
