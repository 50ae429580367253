package lv.lidzas.documents.filing.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.documents.v1.DocumentReceived;
import lv.lidzas.contracts.documents.v1.DocumentRejected;
import lv.lidzas.contracts.documents.v1.DocumentVerified;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentEvent;
import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.documents.filing.usecase.DocumentEvents;
import lv.lidzas.documents.filing.usecase.DocumentEventsContract;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class DocumentEventsOutboxIT extends DocumentEventsContract {

    private static final Map<String, String> KINDS =
            Map.of(
                    Contracts.typeOf(DocumentReceived.class), "Received",
                    Contracts.typeOf(DocumentVerified.class), "Verified",
                    Contracts.typeOf(DocumentRejected.class), "Rejected");

    @Inject DocumentEvents events;

    @Test
    void whatIsRolledBackIsNotTold() {
        Document document = document();
        QuarkusTransaction.begin();
        events.publish(new DocumentEvent.Verified(document));
        QuarkusTransaction.rollback();
        inTransaction(() -> events.publish(new DocumentEvent.Received(document)));

        assertThat(toldOf(document.id(), 1)).containsExactly("Received");
    }

    @Override
    protected DocumentEvents events() {
        return events;
    }

    @Override
    protected List<String> toldOf(DocumentId document, int count) {
        try (Topic topic = Topic.of(Topics.DOCUMENT)) {
            return topic.await(document.value().toString(), count).stream()
                    .map(record -> JsonPath.from(record.value()).getString("type"))
                    .map(type -> KINDS.getOrDefault(type, type))
                    .toList();
        }
    }

    @Override
    protected void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
