package lv.lidzas.sandbox;

import static lv.lidzas.testkit.Http.nobody;
import static lv.lidzas.testkit.Http.with;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Who may call what: asks every operation of an OpenAPI document as every role, with a token that names no role, and as
 * nobody, and writes down the answers.
 *
 * <p>An operation is called with an id that does not exist and a body that says nothing, so that a permitted call changes
 * nothing, but for empty drafts: the table is about the door, not about the room behind it.
 */
final class AccessTable {

    /** The columns: a role and the persona that has it. */
    private static final Map<String, String> PERSONAS = columns();

    private static final String UNKNOWN_ID = "01930000-0000-7000-8000-000000000000";
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final UnaryOperator<String> tokenOf;
    private final StringBuilder table = new StringBuilder();
    private final List<String> broken = new ArrayList<>();

    AccessTable(UnaryOperator<String> tokenOf) {
        this.tokenOf = tokenOf;
        table.append("# Who may call what\n\n");
        table.append(
                "Written by a test that calls every operation of every OpenAPI document as every role, with a token that "
                        + "names none, and as nobody.\n");
        table.append(
                "\"yes\": the door opens (what lies behind is then checked for ownership: a foreign id answers 404). ");
        table.append("\"no\": 403. \"401\": a token is needed.\n");
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("no role", "anna&groups=");
        columns.put("applicant", "anna");
        columns.put("representative", "ilze");
        columns.put("integration-client", "e-service");
        columns.put("assistant", "karlis");
        columns.put("caseworker", "liga");
        columns.put("lead-caseworker", "dace");
        columns.put("auditor", "andris");
        return columns;
    }

    /** Adds a service's operations to the table. */
    void add(String service, String baseUrl) {
        table.append("\n## ").append(service).append("\n\n| Operation | nobody |");
        PERSONAS.keySet().forEach(role -> table.append(' ').append(role).append(" |"));
        table.append("\n|---|---|").append("---|".repeat(PERSONAS.size())).append('\n');
        Map<String, Map<String, Object>> paths =
                nobody().get(baseUrl + "/q/openapi?format=json").jsonPath().getMap("paths");
        paths.forEach((path, operations) ->
                METHODS.stream()
                        .filter(operations::containsKey)
                        .forEach(method ->
                                row(method, baseUrl, path, bodyType(operations.get(method)))));
    }

    private static String bodyType(Object operation) {
        return String.valueOf(operation).contains("multipart/form-data")
                ? "multipart/form-data"
                : "application/json";
    }

    private void row(String method, String baseUrl, String path, String bodyType) {
        String url = baseUrl + path.replaceAll("\\{[^}]+}", UNKNOWN_ID);
        table.append("| ").append(method.toUpperCase(Locale.ROOT)).append(' ').append(path);
        table.append(" | ").append(cell(method, url, bodyType, null)).append(" |");
        for (String persona : PERSONAS.values()) {
            String cell = cell(method, url, bodyType, tokenOf.apply(persona));
            table.append(' ').append(cell).append(" |");
        }
        table.append('\n');
    }

    private String cell(String method, String url, String bodyType, @Nullable String token) {
        int status = call(method, url, bodyType, token);
        if (status >= 500) {
            broken.add(method + " " + url + " answered " + status);
        }
        return switch (status) {
            case 401 -> "401";
            case 403 -> "no";
            default -> "yes";
        };
    }

    private static int call(String method, String url, String bodyType, @Nullable String token) {
        RequestSpecification request = token == null ? nobody() : with(token);
        switch (method + " " + bodyType) {
            case String none when none.startsWith("get ") || none.startsWith("delete ") -> {}
            case String form when form.endsWith(" multipart/form-data") ->
                    request.contentType(bodyType + "; boundary=none")
                            .body("--none--\r\n".getBytes(StandardCharsets.UTF_8));
            default -> request.contentType(bodyType).body("{}");
        }
        return request.request(method.toUpperCase(Locale.ROOT), url).statusCode();
    }

    /** The calls that ended in a server error; there must be none. */
    List<String> broken() {
        return List.copyOf(broken);
    }

    /** The table as Markdown. */
    String markdown() {
        return table.toString();
    }
}
