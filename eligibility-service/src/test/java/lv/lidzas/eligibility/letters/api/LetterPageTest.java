package lv.lidzas.eligibility.letters.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import lv.lidzas.eligibility.letters.domain.Addressee;
import lv.lidzas.eligibility.letters.domain.LetterExamples;
import lv.lidzas.eligibility.letters.domain.LetterStyle;
import lv.lidzas.kit.words.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class LetterPageTest {

    @Test
    void thePageSaysItsLanguageAndHasHeadingsInOrderAndNoTables() throws Exception {
        Document page = read(page(LetterExamples.ANNA, Language.LV));

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("lv");
        assertThat(texts(page, "title"))
                .containsExactly("Lēmums par asistenta pakalpojuma piešķiršanu");
        assertThat(texts(page, "h1")).isEqualTo(texts(page, "title"));
        assertThat(texts(page, "h2"))
                .containsExactly(
                        "Prasījums",
                        "Konstatētie fakti",
                        "Pamatojums",
                        "Piemērotās tiesību normas",
                        "Nolēmums",
                        "Apstrīdēšana",
                        "Paraksts");
        for (String none : List.of("table", "script", "img", "a", "h3")) {
            assertThat(texts(page, none)).as(none).isEmpty();
        }
        assertThat(read(page(LetterExamples.ANNA, Language.EN)).getDocumentElement())
                .extracting(root -> root.getAttribute("lang"))
                .isEqualTo("en");
    }

    @Test
    void whatPeopleWroteIsTextAndNeverMarkup() throws Exception {
        String hostile = "<script>alert(1)</script> & \"x\" '{letter.title}' {#each} &lt;";
        String page = page(new Addressee(hostile, List.of(hostile)), Language.LV);

        assertThat(page).doesNotContain("<script>");
        assertThat(texts(read(page), "p").subList(3, 5)).containsExactly(hostile, hostile);
    }

    private static String page(Addressee addressee, Language language) {
        return LetterPage.of(
                LetterExamples.WRITER.write(
                        LetterExamples.granted(), addressee, language, LetterStyle.FULL));
    }

    private static Document read(String page) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)));
    }

    private static List<String> texts(Document page, String element) {
        NodeList found = page.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> ((Element) found.item(i)).getTextContent())
                .toList();
    }
}
