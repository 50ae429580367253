package lv.lidzas.intake.applications.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import lv.lidzas.intake.applications.usecase.Applications;
import lv.lidzas.intake.applications.usecase.ApplicationsContract;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.words.PersonalCode;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class JpaApplicationsIT extends ApplicationsContract {

    @Inject Applications applications;
    @Inject PersonDirectory persons;
    @Inject HeardParties parties;

    @BeforeEach
    void begin() {
        QuarkusTransaction.begin();
    }

    @AfterEach
    void forget() {
        QuarkusTransaction.rollback();
    }

    @Override
    protected Applications applications() {
        return applications;
    }

    @Override
    protected HeardParties parties() {
        return parties;
    }

    @Override
    protected PersonId known(PersonalCode code) {
        return persons.recognise(code);
    }
}
