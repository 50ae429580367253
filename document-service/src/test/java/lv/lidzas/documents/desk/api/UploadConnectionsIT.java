package lv.lidzas.documents.desk.api;

import static lv.lidzas.documents.desk.api.Stage.newApplication;
import static lv.lidzas.documents.desk.api.Stage.opinion;
import static lv.lidzas.documents.desk.api.Stage.upload;
import static lv.lidzas.testkit.Http.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import lv.lidzas.documents.config.DocumentsConfig;
import lv.lidzas.documents.content.persistence.Papers;
import lv.lidzas.testkit.LidzasServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes come to rest on the disk without a connection to the database, which others need meanwhile. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class UploadConnectionsIT {

    @Inject DocumentsConfig config;
    @Inject AgroalDataSource database;

    private final List<Connection> taken = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileIsReceivedWhileNoConnectionIsFree(boolean withKey) throws Exception {
        assertThat(handedIn(Papers.pdf("pirms tam"), withKey).statusCode()).isEqualTo(201);
        byte[] paper = Papers.pdf("bez savienojuma " + withKey);
        assertThat(sealedFiles()).isEmpty();

        takeAllConnections();
        CompletableFuture<Response> answer;
        try {
            answer = CompletableFuture.supplyAsync(() -> handedIn(paper, withKey));
            Awaitility.await("the file on the disk, encrypted")
                    .atMost(Duration.ofSeconds(2))
                    .until(() -> !sealedFiles().isEmpty());
        } finally {
            giveBackAllConnections();
        }

        assertThat(answer.get().statusCode()).isEqualTo(201);
    }

    private static Response handedIn(byte[] paper, boolean withKey) {
        var who = withKey ? as("anna").header("Idempotency-Key", UUID.randomUUID()) : as("anna");
        return upload(who, opinion(newApplication()), "atzinums.pdf", paper);
    }

    /** What is encrypted and not in its place yet. */
    private List<Path> sealedFiles() throws IOException {
        try (Stream<Path> files = Files.list(config.folder().resolve("incoming"))) {
            return files.filter(file -> file.toString().endsWith(".sealed")).toList();
        }
    }

    /** However many the service itself uses at the moment. */
    private void takeAllConnections() {
        try {
            while (taken.size() < 100) {
                taken.add(database.getConnection());
            }
        } catch (SQLException _) {
            assertThat(taken).isNotEmpty();
        }
    }

    private void giveBackAllConnections() throws SQLException {
        for (Connection connection : taken) {
            connection.close();
        }
    }
}
