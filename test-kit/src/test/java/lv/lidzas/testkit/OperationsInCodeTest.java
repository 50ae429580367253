package lv.lidzas.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

class OperationsInCodeTest {

    @Test
    void everyOperationIsFoundHoweverItsPathIsWritten() {
        assertThat(
                        OperationsInCode.of(
                                new ClassFileImporter()
                                        .importClasses(WithSlash.class, Without.class, None.class)))
                .containsExactly(
                        "DELETE /v1/things/{id}/parts",
                        "GET /v1/things/{id}",
                        "GET /v1/things/{id}/parts");
    }

    @Path("/v1/things/{id}")
    interface WithSlash {
        @GET
        String thing();

        @DELETE
        @Path("/parts")
        void removeParts();

        String notAnOperation();
    }

    @Path("v1/things/")
    interface Without {
        @GET
        @Path("{id}/parts")
        String parts();
    }

    interface None {
        @GET
        String noResource();
    }
}
