package lv.lidzas.documents.content.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilesTest {

    private static final ContentPolicy POLICY =
            new ContentPolicy(100, Set.of("application/pdf", "image/png", FileClaim.ASIC_E));
    private static final FileClaim SAYS_NOTHING = new FileClaim(null, null);

    @Test
    void aFileHasAtLeastOneByteAndAtMostTheLimit() {
        assertThat(POLICY.flawOfSize(0)).isEqualTo(new ContentFlaw.Empty());
        assertThat(POLICY.flawOfSize(1)).isNull();
        assertThat(POLICY.flawOfSize(100)).isNull();
        assertThat(POLICY.flawOfSize(101)).isEqualTo(new ContentFlaw.TooLarge(100));
    }

    @Test
    void onlyListedTypesAreTaken() {
        assertThat(POLICY.flawOfType("image/png", SAYS_NOTHING)).isNull();
        assertThat(POLICY.flawOfType("text/html", SAYS_NOTHING))
                .isEqualTo(new ContentFlaw.TypeNotTaken("text/html"));
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, atzinums.pdf, application/pdf",
        "application/x-pdf, atzinums, application/pdf",
        "'APPLICATION/PDF; x=y', ATZINUMS.PDF, application/pdf",
        "application/octet-stream, atzinums.pdf, application/pdf",
        ", ATZINUMS.v2.final, application/pdf",
        "application/zip, paraksts.edoc, application/vnd.etsi.asic-e+zip",
        "application/vnd.etsi.asic-e+zip, paraksts.asice, application/vnd.etsi.asic-e+zip",
        "image/jpg, foto.JPEG, image/jpeg",
        "image/pjpeg, foto, image/jpeg",
        "IMAGE/JPG, foto, image/jpeg",
        "image/tif, skens.tif, image/tiff",
        "image/x-tif, skens.TIFF, image/tiff",
        "image/x-tiff, skens.tif, image/tiff",
        "'image/x-tiff; application=faxbw', skens, image/tiff",
        "image/x-png, foto.png, image/png",
        "x-unknown/pdf, atzinums.pdf, application/pdf",
        "application/force-download, atzinums.pdf, application/pdf",
        "application/x-download, atzinums, application/pdf",
        "'', atzinums.pdf, application/pdf",
        "pdf, atzinums.pdf, application/pdf",
    })
    void aClaimThatFitsOrSaysNothingIsNoContradiction(
            String mediaType, String fileName, String sniffed) {
        assertThat(new FileClaim(mediaType, fileName).contradicts(sniffed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, atzinums.pdf, image/png",
        "application/octet-stream, atzinums.pdf, image/png",
        "image/png, atzinums, application/pdf",
        "text/html, atzinums.pdf, application/pdf",
        "text/plain, atzinums.pdf, application/pdf",
        "application/msword, atzinums.pdf, application/pdf",
        "image/tif, atzinums, application/pdf",
        "'IMAGE/X-TIFF; x=y', atzinums, application/pdf",
        "x-unknown/pdf, foto.png, application/pdf",
        "application/zip, atzinums.pdf, application/pdf",
    })
    void aClaimThatSaysSomethingElseIsAContradiction(
            String mediaType, String fileName, String sniffed) {
        assertThat(new FileClaim(mediaType, fileName).contradicts(sniffed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Atzinums.pdf | Atzinums.pdf",
                "C:\\Users\\Paraugs\\atzinums.pdf | atzinums.pdf",
                "../../etc/passwd | passwd.pdf",
                "...htaccess.pdf | htaccess.pdf",
                "a\"b;c<d>.pdf | abcd.pdf",
                "Ārsta izziņa (2).PDF | Ārsta izziņa (2).pdf",
                ".pdf | dokuments.pdf",
                "izzi\u202Efdp.exe | izzifdp.pdf",
            })
    void aNameIsMadeSafeAndGetsTheExtensionOfItsBytes(String claimed, String safe) {
        assertThat(FileName.of(claimed, "application/pdf").value()).isEqualTo(safe);
    }

    @Test
    void aNamelessFileGetsAName() {
        assertThat(FileName.of(null, "image/jpeg").value()).isEqualTo("dokuments.jpg");
    }

    @Test
    void aLongNameIsCutAndNoNameReachesALog() {
        FileName name = FileName.of("p".repeat(500) + ".pdf", "application/pdf");

        assertThat(name.value()).hasSize(124);
        assertThat(name.toString()).doesNotContain("p".repeat(3));
        assertThat(new FileClaim("application/pdf", "paraugs.pdf").toString())
                .doesNotContain("paraugs");
    }

    @Test
    void aHashIsNothingThatCouldBeAPath() {
        assertThatThrownBy(() -> new ContentHash("../" + "a".repeat(61)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ContentHash("A".repeat(64)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
