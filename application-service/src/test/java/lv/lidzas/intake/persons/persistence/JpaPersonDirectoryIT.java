package lv.lidzas.intake.persons.persistence;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
import lv.lidzas.intake.persons.usecase.PersonDirectoryContract;
import lv.lidzas.testkit.LidzasServers;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
@TestTransaction
class JpaPersonDirectoryIT extends PersonDirectoryContract {

    @Inject PersonDirectory persons;

    @Override
    protected PersonDirectory persons() {
        return persons;
    }
}
