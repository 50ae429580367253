package lv.lidzas.kit.web.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=x-1",
                "Multipart/Form-Data;Boundary=\"x-1\"",
                "multipart/form-data; charset=utf-8; BOUNDARY = x-1 ;"
            })
    void aBoundaryIsFoundHoweverItIsWritten(String form) {
        assertThat(MediaTypes.boundary(form)).isEqualTo("x-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=\"\"",
                "multipart/form-data; boundary=a; boundary=b",
                "multipart/form-data; boundary=ā",
                "multipart/form-data; boundary=\"a"
            })
    void whatIsNoBoundary(String form) {
        assertThat(MediaTypes.boundary(form)).isNull();
        assertThat(MediaTypes.boundary("multipart/form-data; boundary=" + "a".repeat(71))).isNull();
    }

    @Test
    void rangesThatCannotBeReadAreLeftOut() {
        assertThat(MediaTypes.readable(List.of("*; q=.2, */*; q=.2", "json", "text/plain;q=x")))
                .containsExactly("*/*; q=.2");
        assertThat(MediaTypes.readable(List.of("", "a/b/c", "/"))).isEmpty();
    }

    @Test
    void aHostileValueIsReadInNoTime() {
        assertThat(MediaTypes.isMediaType("a/b" + ";a=".repeat(5_000) + "\"")).isFalse();
        assertThat(MediaTypes.isMediaType("a/b" + " ".repeat(15_000) + "x")).isFalse();
    }
}
