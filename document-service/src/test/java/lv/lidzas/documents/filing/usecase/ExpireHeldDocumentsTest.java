package lv.lidzas.documents.filing.usecase;

import static lv.lidzas.documents.filing.domain.ExampleDocuments.BY_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.NOON;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.OPINION_FOR_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.handedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import lv.lidzas.documents.config.TestConfig;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.documents.filing.domain.Upload;
import lv.lidzas.kit.ids.Ids;
import org.junit.jupiter.api.Test;

class ExpireHeldDocumentsTest {

    private static final TestConfig CONFIG = new TestConfig(Path.of("unused"), 0);
    private static final Instant DUE = NOON.minus(CONFIG.holdFor());

    private final FilingStage stage = new FilingStage();
    private final ExpireHeldDocuments expire =
            new ExpireHeldDocuments(stage.documents, CONFIG, stage.clock);
    private final Ids ids = new Ids();

    @Test
    void aDocumentIsHeldToTheEndOfItsTermAndNotLonger() {
        held(DUE.minus(Duration.ofSeconds(1)));
        Document lastMoment = held(DUE);

        assertThat(expire.handle()).isEqualTo(1);
        assertThat(stage.documents.all()).containsExactly(lastMoment);
    }

    @Test
    void manyAreDeletedSomeAtATime() {
        for (int number = 0; number <= ExpireHeldDocuments.AT_ONCE; number++) {
            held(DUE.minus(Duration.ofDays(1)));
        }

        assertThat(expire.handle()).isEqualTo(ExpireHeldDocuments.AT_ONCE);
        assertThat(expire.handle()).isEqualTo(1);
        assertThat(expire.handle()).isZero();
    }

    private Document held(Instant at) {
        Document example = handedIn(OPINION_FOR_ANNA);
        Document document =
                new Document(
                        new DocumentId(ids.next()),
                        example.filing(),
                        example.details(),
                        example.content(),
                        new Upload(BY_ANNA, at),
                        example.state(),
                        null,
                        example.corrections(),
                        0);
        stage.documents.add(document);
        return document;
    }
}
