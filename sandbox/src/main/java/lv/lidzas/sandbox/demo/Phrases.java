package lv.lidzas.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/** How the stories say what the system answered, and the papers that people bring. */
final class Phrases {

    private Phrases() {}

    static String grant(JsonNode decision) {
        JsonNode granted = decision.path("hours");
        return hours(granted.path("minutes"))
                + (granted.path("per").asText().equals("MONTH") ? " a month, " : " a week, ")
                + decision.path("firstDay").asText()
                + " to "
                + decision.path("lastDay").asText()
                + ", rules "
                + decision.path("ruleSetId").asText();
    }

    static String hours(JsonNode minutes) {
        int value = minutes.asInt();
        return value % 60 == 0 ? value / 60 + " h" : value / 60 + " h " + value % 60 + " min";
    }

    static String ground(JsonNode reference) {
        return reference.path("act").asText()
                + ", "
                + reference.path("paragraph").asText()
                + ", version "
                + reference.path("version").asText();
    }

    /** A one-page PDF, small but real. */
    static byte[] paper(String text) {
        String drawing = "BT /F1 18 Tf 72 720 Td (" + text + ") Tj ET";
        String body =
                """
                %%PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R\
                /Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
                4 0 obj<</Length %d>>stream
                %s
                endstream endobj
                trailer<</Root 1 0 R>>
                %%%%EOF
                """
                        .formatted(drawing.length(), drawing);
        return body.getBytes(StandardCharsets.US_ASCII);
    }
}
