package lv.lidzas.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Generators of clients read the four OpenAPI documents without a warning, and what they write compiles. */
@Execution(ExecutionMode.CONCURRENT)
class GeneratedClientsIT {

    /** The generator says this of every OpenAPI 3.1 document. */
    private static final String OF_ITSELF = "OpenAPI 3.1 support is still in beta";

    private static final Map<String, String> WITHOUT_TESTS_AND_PAGES =
            Map.of(
                    "apiTests", "false",
                    "modelTests", "false",
                    "apiDocs", "false",
                    "modelDocs", "false");

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void clientsInTypeScriptCompileInStrictMode() throws IOException, InterruptedException {
        OpenApiTools.compileTypeScript();

        assertThat(OpenApiTools.FOLDER.resolve("compiled/story.js")).exists();
    }

    @Test
    void clientsInJavaCompile() throws IOException, InterruptedException {
        OpenApiTools.install();
        generate(
                "java",
                Map.of("library", "native", "openApiNullable", "false", "useJakartaEe", "true"));

        Path generated = OpenApiTools.FOLDER.resolve("generated/java");
        for (String document : OpenApiTools.documents()) {
            compile(generated.resolve(service(document)));
        }
    }

    /** Generates four clients in one process. */
    static void generate(String generator, Map<String, String> properties)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                java("java"),
                                // Short processes end before C2 has paid off.
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Dlogback.configurationFile=logging.xml",
                                "-jar",
                                "openapi-generator-cli.jar",
                                "batch",
                                "--fail-fast"));
        for (String document : OpenApiTools.documents()) {
            String settings = generator + "-" + service(document) + ".json";
            JSON.writeValue(
                    OpenApiTools.FOLDER.resolve(settings).toFile(),
                    Map.of(
                            "generatorName", generator,
                            "inputSpec", "docs/" + document,
                            "outputDir", "generated/" + generator + "/" + service(document),
                            "globalProperties", WITHOUT_TESTS_AND_PAGES,
                            "additionalProperties", properties));
            command.add(settings);
        }
        assertThat(OpenApiTools.silently(command.toArray(String[]::new)).lines())
                .filteredOn(line -> line.startsWith("WARN") || line.startsWith("ERROR"))
                .filteredOn(line -> !line.contains(OF_ITSELF))
                .isEmpty();
    }

    private static void compile(Path client) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                java("javac"),
                                "-J-XX:TieredStopAtLevel=1",
                                "-J-XX:+UseSerialGC",
                                "-nowarn",
                                "-proc:none",
                                "-d",
                                client.resolve("classes").toString(),
                                "-cp",
                                System.getProperty("java.class.path")));
        try (Stream<Path> files = Files.walk(client.resolve("src/main/java"))) {
            files.map(Path::toString).filter(it -> it.endsWith(".java")).forEach(command::add);
        }
        OpenApiTools.silently(command.toArray(String[]::new));
    }

    private static String java(String tool) {
        return System.getProperty("java.home") + File.separator + "bin" + File.separator + tool;
    }

    private static String service(String document) {
        return document.replace("-service.approved.yaml", "");
    }
}
