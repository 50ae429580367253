package lv.lidzas.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A purpose travels as a text, and only as one that looks like a code. */
class PurposeCodesTest {

    @Test
    void aPurposeIsATextInJson() throws JsonProcessingException {
        PurposeCode later = EventJsonForTests.MAPPER.readValue("\"SPORT_2\"", PurposeCode.class);

        assertThat(EventJsonForTests.MAPPER.writeValueAsString(later)).isEqualTo("\"SPORT_2\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"work\"", "\"WORK \"", "\"2_WORK\"", "7", "{}"})
    void whatIsNoCodeIsRefused(String json) {
        assertThatThrownBy(() -> EventJsonForTests.MAPPER.readValue(json, PurposeCode.class))
                .isInstanceOf(JsonMappingException.class);
    }
}
