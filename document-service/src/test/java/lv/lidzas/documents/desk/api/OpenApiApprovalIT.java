package lv.lidzas.documents.desk.api;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.OpenApiApproval;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class OpenApiApprovalIT extends OpenApiApproval {

    OpenApiApprovalIT() {
        super("document-service");
    }
}
