package lv.lidzas.documents.content.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import lv.lidzas.documents.content.domain.FileClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** A byte order mark and white space, as scanners and report servers write them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "efbbbf",
                "fffe",
                "feff",
                "0a",
                "0d0a",
                "0d0a0d0a",
                "0a0a",
                "20",
                "09",
                "0c",
                "c285",
                "85",
                "efbbbf0a0a",
            })
    void aPdfMayComeBehindWhiteSpace(String before) throws IOException {
        byte[] mark = HexFormat.of().parseHex(before);

        assertThat(typeOf(joined(mark, Papers.pdf("paraugs")))).isEqualTo("application/pdf");
        assertThat(typeOf(joined(mark, Papers.pdfThatIsAPageToo()))).isEqualTo("text/html");
        assertThat(typeOf(joined(mark, Papers.PNG))).isNotEqualTo("application/pdf");
    }

    @Test
    void aPdfBehindAnythingElseIsNone() throws IOException {
        byte[] program = joined(utf8("MZ"), new byte[60]);

        assertThat(typeOf(joined(program, Papers.pdf("paraugs")))).isNotEqualTo("application/pdf");
        assertThat(typeOf(joined(new byte[60], Papers.pdf("paraugs"))))
                .isNotEqualTo("application/pdf");
        assertThat(typeOf(joined(utf8(" ".repeat(65)), Papers.pdf("paraugs"))))
                .isNotEqualTo("application/pdf");
        assertThat(typeOf(joined(utf8(" ".repeat(64)), Papers.pdf("paraugs"))))
                .isEqualTo("application/pdf");
        assertThat(typeOf(utf8("\n\n"))).isNotEqualTo("application/pdf");
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

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
