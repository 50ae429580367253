package lv.lidzas.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The four OpenAPI documents give linters nothing to say.
 *
 * <p>Rules that are not followed stand in the linters' settings, each with its reason.
 */
@Execution(ExecutionMode.CONCURRENT)
class OpenApiLintIT {

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        OpenApiTools.install();
        assertThat(OpenApiTools.documents()).hasSize(4);
    }

    @Test
    void spectralFindsNothing() throws IOException, InterruptedException {
        OpenApiTools.silently(
                "npx",
                "--no-install",
                "spectral",
                "lint",
                "--ruleset=spectral.yaml",
                "--fail-severity=hint",
                "--format=text",
                "docs/*.yaml");
    }

    @Test
    void redoclyFindsNothing() throws IOException, InterruptedException {
        assertThat(OpenApiTools.silently("npx", "--no-install", "redocly", "lint"))
                .doesNotContain("warning");
    }
}
