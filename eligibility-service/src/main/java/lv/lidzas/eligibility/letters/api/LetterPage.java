package lv.lidzas.eligibility.letters.api;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lv.lidzas.eligibility.letters.domain.LetterText;

/**
 * A letter as a page (vēstules lapa): HTML that is XML as well, with its language, headings in order, and words in the order in which they
 * are read. Whatever people wrote is escaped.
 */
final class LetterPage {

    private static final String HTML = "text/html";
    private static final String STYLE = resource("letter.css");
    private static final Template TEMPLATE =
            Engine.builder()
                    .addDefaults()
                    .addValueResolver(new ReflectionValueResolver())
                    .addResultMapper(new HtmlEscaper(List.of(HTML)))
                    .strictRendering(true)
                    .build()
                    .parse(resource("letter.html"), Variant.forContentType(HTML));

    private LetterPage() {}

    static String of(LetterText letter) {
        return TEMPLATE.data("letter", letter).data("style", new RawString(STYLE)).render();
    }

    private static String resource(String name) {
        String path = "/letters/" + name;
        try (InputStream file = LetterPage.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is missing. Maybe the jar is damaged.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read. Maybe a jar is damaged.", e);
        }
    }
}
