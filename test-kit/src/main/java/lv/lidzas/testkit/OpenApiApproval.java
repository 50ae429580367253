package lv.lidzas.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The description of a service's API: it is the one that people approved, and it leaves nothing out.
 *
 * <p>A service extends this class as a {@code @QuarkusTest}.
 */
public abstract class OpenApiApproval {

    private static final Path CLASSES = Path.of("target", "classes");

    private final String service;

    /** The service as its module is called, for example {@code application-service}. */
    protected OpenApiApproval(String service) {
        this.service = service;
    }

    @Test
    void theDescriptionIsTheOneThatWasApproved() {
        String description =
                given().queryParam("format", "yaml")
                        .get("/q/openapi")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();

        ApprovedFile.verify("docs/openapi/" + service + ".approved.yaml", description);
    }

    @Test
    void rule21EveryOperationInTheCodeIsDescribedAndNoOther() {
        Set<String> inCode = OperationsInCode.of(new ClassFileImporter().importPath(CLASSES));
        inCode.addAll(OperationsInCode.of(ofTheKit()));

        assertThat(inCode).as("operations in " + CLASSES.toAbsolutePath()).isNotEmpty();
        assertThat(described()).containsExactlyElementsOf(inCode);
    }

    /** What the kit serves in every service. */
    private static JavaClasses ofTheKit() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("lv.lidzas.kit");
    }

    private static Set<String> described() {
        Map<String, Map<String, Object>> paths =
                given().queryParam("format", "json")
                        .get("/q/openapi")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getMap("paths");
        Set<String> operations = new TreeSet<>();
        paths.forEach((path, item) ->
                OperationsInCode.METHODS.stream()
                        .filter(method -> item.containsKey(method.toLowerCase(Locale.ROOT)))
                        .forEach(method -> operations.add(method + " " + path)));
        return operations;
    }
}
