package lv.lidzas.documents.persistence.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.lidzas.documents.Papers;
import lv.lidzas.documents.domain.FileClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SniffingInspectorTest {

    @TempDir Path temporary;

    private final SniffingInspector inspector = new SniffingInspector();

    @Test
    void ordinaryPapersAreRecognised() throws IOException {
        assertThat(typeOf(Papers.pdf("paraugs"))).isEqualTo("application/pdf");
        assertThat(typeOf(Papers.PNG)).isEqualTo("image/png");
        assertThat(typeOf(Papers.JPEG)).isEqualTo("image/jpeg");
        assertThat(typeOf(Papers.TIFF)).isEqualTo("image/tiff");
    }

    @Test
    void aSignedContainerSaysWhatItIs() throws IOException {
        assertThat(typeOf(Papers.edoc())).isEqualTo(FileClaim.ASIC_E);
        assertThat(typeOf(Papers.edocWithCompressedMediaType())).isEqualTo(FileClaim.ASIC_E);
    }

    @Test
    void anyOtherContainerIsJustAContainer() throws IOException {
        assertThat(typeOf(Papers.plainZip())).isEqualTo("application/zip");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        assertThat(typeOf(Papers.bomb())).isNotIn(FileClaim.ASIC_E, "application/pdf");
    }

    @Test
    void whatABrowserCouldRunIsAPage() throws IOException {
        assertThat(typeOf(Papers.HTML)).isEqualTo("text/html");
        assertThat(typeOf(Papers.pageThatIsAPdfToo())).isEqualTo("text/html");
        assertThat(typeOf(Papers.pdfThatIsAPageToo())).isEqualTo("text/html");
        assertThat(typeOf(utf8("<?xml version='1.0'?><svg onload='x()'/>"))).isEqualTo("text/html");
    }

    @Test
    void aPdfBeginsAtTheFirstByte() throws IOException {
        assertThat(typeOf(Papers.pdfBehindOtherBytes())).isNotEqualTo("application/pdf");
    }

    @Test
    void otherFilesAreNothingWeTake() throws IOException {
        assertThat(typeOf(utf8("#!/bin/sh\nrm -rf /\n"))).isEqualTo("application/x-sh");
        assertThat(typeOf(utf8("tikai teksts"))).isEqualTo("text/plain");
        assertThat(typeOf(new byte[] {0, 1, 2, 3})).isEqualTo("application/octet-stream");
    }

    private String typeOf(byte[] content) throws IOException {
        return inspector.mediaTypeOf(
                Files.write(Files.createTempFile(temporary, "upload", ""), content));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
