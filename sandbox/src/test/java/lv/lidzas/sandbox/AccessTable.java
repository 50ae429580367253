package lv.lidzas.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
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

    private final HttpClient http = HttpClient.newHttpClient();
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
        Map<String, String> columns = new java.util.LinkedHashMap<>();
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
    void add(String service, String baseUrl) throws IOException, InterruptedException {
        table.append("\n## ").append(service).append("\n\n| Operation | nobody |");
        PERSONAS.keySet().forEach(role -> table.append(' ').append(role).append(" |"));
        table.append("\n|---|---|").append("---|".repeat(PERSONAS.size())).append('\n');
        JsonNode document =
                new ObjectMapper()
                        .readTree(
                                call(
                                                "get",
                                                baseUrl + "/q/openapi?format=json",
                                                "application/json",
                                                null)
                                        .body());
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (String method : METHODS) {
                if (path.getValue().has(method)) {
                    row(method, baseUrl, path.getKey(), bodyType(path.getValue().path(method)));
                }
            }
        }
    }

    private static String bodyType(JsonNode operation) {
        JsonNode content = operation.path("requestBody").path("content");
        return content.has("multipart/form-data") ? "multipart/form-data" : "application/json";
    }

    private void row(String method, String baseUrl, String path, String bodyType)
            throws IOException, InterruptedException {
        String url = baseUrl + path.replaceAll("\\{[^}]+}", UNKNOWN_ID);
        table.append("| ").append(method.toUpperCase(Locale.ROOT)).append(' ').append(path);
        table.append(" | ").append(cell(method, url, bodyType, null)).append(" |");
        for (String persona : PERSONAS.values()) {
            String cell = cell(method, url, bodyType, tokenOf.apply(persona));
            table.append(' ').append(cell).append(" |");
        }
        table.append('\n');
    }

    private String cell(String method, String url, String bodyType, @Nullable String token)
            throws IOException, InterruptedException {
        int status = call(method, url, bodyType, token).status();
        if (status >= 500) {
            broken.add(method + " " + url + " answered " + status);
        }
        return switch (status) {
            case 401 -> "401";
            case 403 -> "no";
            default -> "yes";
        };
    }

    private Answer call(String method, String url, String bodyType, @Nullable String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url)).header("Accept", "*/*");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        String verb = method.toUpperCase(Locale.ROOT);
        if (method.equals("get") || method.equals("delete")) {
            request.method(verb, BodyPublishers.noBody());
        } else if (bodyType.equals("multipart/form-data")) {
            request.header("Content-Type", bodyType + "; boundary=none")
                    .method(verb, BodyPublishers.ofString("--none--\r\n"));
        } else {
            request.header("Content-Type", bodyType).method(verb, BodyPublishers.ofString("{}"));
        }
        var response = http.send(request.build(), BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body());
    }

    /** The calls that ended in a server error; there must be none. */
    List<String> broken() {
        return List.copyOf(broken);
    }

    /** The table as Markdown. */
    String markdown() {
        return table.toString();
    }

    private record Answer(int status, String body) {}
}
