package lv.lidzas.sandbox.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import lv.lidzas.testkit.ApprovedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Under which licences the libraries stand that our images hand out; the bills of materials of the build tell. */
@Execution(ExecutionMode.CONCURRENT)
class LicencesIT {

    /** Those under which an Apache-licensed product may hand out a library as it is. */
    private static final Set<String> TAKEN =
            Set.of(
                    "Apache-2.0",
                    "BSD-2-Clause",
                    "BSD-3-Clause",
                    "CC0-1.0",
                    "EPL-1.0",
                    "EPL-2.0",
                    // Each library is a file of its own beside our code, which anybody may replace.
                    "LGPL-2.1-or-later",
                    "MIT",
                    "MIT-0",
                    "Public Domain",
                    "UPL-1.0");

    /** What a bill names by its own name, and what its text is. */
    private static final Map<String, String> SAME = Map.of("iCal4j - License", "BSD-3-Clause");

    private static final String EXPLAINED =
            """
            # Licences of the libraries in the images

            Written by a test from the bills of materials of the four services (`<service>/target/*-cyclonedx.json`), which tell the versions, too. Where
            several licences are named, the library may be taken under any of them. A library under another licence than those that
            the test takes makes it fail.

            | Licence | Libraries |
            |---|---|
            """;

    @Test
    void everyLibraryMayBeHandedOut() throws IOException {
        List<Path> bills = Bills.of(ApprovedFile.root());
        SortedMap<String, SortedSet<String>> byLicence = new TreeMap<>();
        for (Path bill : bills) {
            for (JsonNode component :
                    new ObjectMapper().readTree(bill.toFile()).path("components")) {
                if (isHandedOut(component)) {
                    List<String> licences = licences(component);
                    String name =
                            component.path("group").asText()
                                    + ":"
                                    + component.path("name").asText();
                    assertThat(licences).as(name).containsAnyElementsOf(TAKEN);
                    byLicence
                            .computeIfAbsent(String.join(" or ", licences), _ -> new TreeSet<>())
                            .add("`" + name + "`");
                }
            }
        }

        assertThat(bills).hasSize(4);
        ApprovedFile.verify(
                "docs/licences.approved.md",
                byLicence.entrySet().stream()
                        .map(it ->
                                "| "
                                        + it.getKey()
                                        + " | "
                                        + String.join(", ", it.getValue())
                                        + " |\n")
                        .collect(Collectors.joining("", EXPLAINED, "")));
    }

    /** Ours is under the licence of the checkout; what only the build needs stays at home. */
    private static boolean isHandedOut(JsonNode component) {
        return !component.path("group").asText().equals("lv.lidzas")
                && StreamSupport.stream(component.path("properties").spliterator(), false)
                        .noneMatch(it -> it.path("value").asText().equals("development"));
    }

    private static List<String> licences(JsonNode component) {
        return StreamSupport.stream(component.path("licenses").spliterator(), false)
                .map(it -> it.path("license"))
                .map(it -> it.path("id").asText(it.path("name").asText()))
                .map(it -> SAME.getOrDefault(it, it))
                .sorted()
                .toList();
    }
}
