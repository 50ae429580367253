package lv.lidzas.sandbox.demo;

import java.nio.charset.StandardCharsets;

/** The papers that people bring. */
public final class Paper {

    private Paper() {}

    /** A one-page PDF, small but real. */
    public static byte[] of(String text) {
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
