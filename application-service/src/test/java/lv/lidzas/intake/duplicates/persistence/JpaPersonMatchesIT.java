package lv.lidzas.intake.duplicates.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import lv.lidzas.intake.duplicates.usecase.PersonMatches;
import lv.lidzas.intake.duplicates.usecase.PersonMatchesContract;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
import lv.lidzas.kit.words.PersonalCode;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class JpaPersonMatchesIT extends PersonMatchesContract {

    @Inject PersonMatches matches;
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
    protected PersonMatches matches() {
        return matches;
    }

    @Override
    protected PersonId known(PersonalCode code) {
        return persons.recognise(code);
    }
}
