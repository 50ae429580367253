package lv.lidzas.intake.persons.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
import lv.lidzas.intake.persons.usecase.PersonDirectoryContract;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class JpaPersonDirectoryIT extends PersonDirectoryContract {

    @Inject PersonDirectory persons;

    @BeforeEach
    void begin() {
        QuarkusTransaction.begin();
    }

    @AfterEach
    void forget() {
        QuarkusTransaction.rollback();
    }

    @Override
    protected PersonDirectory persons() {
        return persons;
    }
}
