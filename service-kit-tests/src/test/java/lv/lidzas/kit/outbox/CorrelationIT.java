package lv.lidzas.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.events.EventContext;
import lv.lidzas.kit.sample.Things;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class CorrelationIT {

    @Inject Things things;

    private final UUID caseId = UUID.randomUUID();

    @Test
    void whatTellsOfACaseIsCorrelatedByItWhateverCausedIt() {
        assertThat(things.tellOf(caseId).correlationId()).isEqualTo(caseId.toString());
        EventContext.handling(
                cause("another"),
                () ->
                        assertThat(things.tellOf(caseId).correlationId())
                                .isEqualTo(caseId.toString()));
    }

    @Test
    void whatTellsOfNoCaseIsCorrelatedByTheFirstCause() {
        Envelope first = things.tell("kit.step.v1", "uncorrelated", 1);

        assertThat(first.correlationId()).isEqualTo(first.id().toString());
        EventContext.handling(
                first,
                () ->
                        assertThat(things.tell("kit.step.v1", "uncorrelated", 2).correlationId())
                                .isEqualTo(first.correlationId()));
    }

    private static Envelope cause(String correlationId) {
        return new Envelope(
                UUID.randomUUID(),
                "lv.lidzas.kit.step-taken.v1",
                "thing",
                Instant.EPOCH,
                correlationId,
                null,
                "TEST");
    }
}
