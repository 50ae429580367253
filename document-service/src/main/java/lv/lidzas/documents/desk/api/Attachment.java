package lv.lidzas.documents.desk.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Writes the header Content-Disposition (RFC 6266) for a download that no browser shows in place. */
final class Attachment {

    private Attachment() {}

    static String named(String fileName) {
        return "attachment; filename=\""
                + plain(fileName)
                + "\"; filename*=UTF-8''"
                + utf8(fileName);
    }

    /** For clients that know ASCII only: letters lose their marks, the rest becomes a line. */
    private static String plain(String fileName) {
        return Normalizer.normalize(fileName, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9 .,_()+-]", "_");
    }

    private static String utf8(String fileName) {
        return URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
