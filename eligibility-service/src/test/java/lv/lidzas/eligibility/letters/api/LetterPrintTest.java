package lv.lidzas.eligibility.letters.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import lv.lidzas.eligibility.letters.domain.Addressee;
import lv.lidzas.eligibility.letters.domain.LetterExamples;
import lv.lidzas.eligibility.letters.domain.LetterMatter;
import lv.lidzas.eligibility.letters.domain.LetterStyle;
import lv.lidzas.kit.words.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class LetterPrintTest {

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @MethodSource("lv.lidzas.eligibility.letters.domain.LetterExamples#all")
    void everyPrintIsAsTheStandardForAccessiblePdfWantsIt(LetterMatter matter) throws Exception {
        for (LetterStyle style : LetterStyle.values()) {
            assertThat(faults(print(matter, LetterExamples.ANNA, Language.LV, style)))
                    .as(style.name())
                    .isEmpty();
        }
    }

    @Test
    void whatIsNotTaggedIsFoundOut() throws Exception {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(plain);
        }

        assertThat(faults(plain.toByteArray())).isNotEmpty();
    }

    @Test
    void thePrintSaysTheWordsOfThePageInTheirOrderWithEveryLatvianLetter() throws Exception {
        byte[] pdf =
                print(
                        LetterExamples.granted(),
                        new Addressee("Āžčģķļņšūē ĀČĒĢĪĶĻŅŠŪŽ", List.of("Ludza")),
                        Language.LV,
                        LetterStyle.FULL);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("lv");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Lēmums par asistenta pakalpojuma piešķiršanu")
                    .isEqualTo(document.getDocumentInformation().getSubject());
            for (COSName font : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(font).isEmbedded()).isTrue();
            }
            assertThat(new PDFTextStripper().getText(document).replace("\n", " "))
                    .containsSubsequence(
                            "Parauga novada sociālais dienests",
                            "Āžčģķļņšūē ĀČĒĢĪĶĻŅŠŪŽ",
                            "Lēmums par asistenta pakalpojuma piešķiršanu",
                            "Prasījums",
                            "Konstatētie fakti",
                            "Pamatojums",
                            "Piemērotās tiesību normas",
                            "Nolēmums",
                            "Apstrīdēšana",
                            "Paraksts");
        }
    }

    @Test
    void lettersThatNoFontHasDoNotSpoilThePrint() throws Exception {
        String hostile = "Ⅻ 漢字 😀 שלום \u0E01 <b>x</b> " + "garšvārds".repeat(120);
        byte[] pdf =
                print(
                        LetterExamples.reasoned(hostile),
                        LetterExamples.ANNA,
                        Language.EN,
                        LetterStyle.FULL);

        assertThat(faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("<b>x</b>");
        }
    }

    static byte[] print(
            LetterMatter matter, Addressee addressee, Language language, LetterStyle style) {
        return LetterPrint.of(
                LetterPage.of(LetterExamples.WRITER.write(matter, addressee, language, style)));
    }

    private static List<String> faults(byte[] pdf) throws Exception {
        PDFAFlavour accessible = PDFAFlavour.PDFUA_1;
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), accessible);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(accessible, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion ->
                            assertion.getRuleId().getClause()
                                    + "-"
                                    + assertion.getRuleId().getTestNumber()
                                    + " "
                                    + assertion.getMessage()
                                    + " "
                                    + assertion.getLocation().getContext())
                    .toList();
        }
    }
}
