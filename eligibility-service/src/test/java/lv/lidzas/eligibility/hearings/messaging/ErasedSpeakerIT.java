package lv.lidzas.eligibility.hearings.messaging;

import static lv.lidzas.eligibility.Api.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import lv.lidzas.contracts.documents.v1.DisabilityGroupCode;
import lv.lidzas.contracts.documents.v1.LimitationCode;
import lv.lidzas.contracts.intake.v1.PersonErased;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.eligibility.Api;
import lv.lidzas.eligibility.Events;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tables;
import lv.lidzas.testkit.Tokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Whoever is erased spoke under no key; that somebody was heard stays. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class ErasedSpeakerIT {

    @Inject AgroalDataSource database;

    @Test
    void aStatementIsOfNobodyOnceThePersonIsErased() throws Exception {
        Events anna = Events.filedBy("anna");
        anna.submitted(new PurposeCode("WORK"));
        anna.opinion(DisabilityGroupCode.III, LimitationCode.MOBILITY);
        String assessment =
                Api.assessment(anna.application, with("outcome", "NOT_MET")).getString("id");
        String hearing =
                Api.post("liga", "/v1/hearings", Api.invitation(anna.application, assessment))
                        .jsonPath()
                        .getString("id");
        Api.post(
                        "anna",
                        "/v1/hearings/" + hearing + "/statement",
                        Map.of("text", "Sintētisks viedoklis."))
                .then()
                .statusCode(200);
        String key = Tokens.keyOf("anna");
        assertThat(Tables.holding(database, key)).contains("hearing");

        Events.send(anna.person, new PersonErased(anna.person, List.of(key)));

        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(
                        () -> assertThat(Tables.holding(database, key)).doesNotContain("hearing"));
        assertThat(Api.get("liga", "/v1/hearings/" + hearing).jsonPath().getString("heardAt"))
                .isNotNull();
    }
}
