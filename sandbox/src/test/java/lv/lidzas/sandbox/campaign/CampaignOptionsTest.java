package lv.lidzas.sandbox.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lv.lidzas.sandbox.campaign.CampaignOptions.WrongUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may follow {@code ./lidzas campaign}. */
class CampaignOptionsTest {

    @Test
    void optionsComeInAnyOrder() throws WrongUse {
        assertThat(CampaignOptions.of(List.of("--keep", "--seed", "7", "--faults", "3")))
                .isEqualTo(new CampaignOptions(3, 7, true));
    }

    @Test
    void withoutOptionsThereAreAHundredFaults() throws WrongUse {
        CampaignOptions usual = CampaignOptions.of(List.of());

        assertThat(usual.faults()).isEqualTo(100);
        assertThat(usual.keep()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--fault 3", "--faults", "--faults many", "--seed -1"})
    void whatIsUnknownIsSaid(String line) {
        assertThatThrownBy(() -> CampaignOptions.of(List.of(line.split(" ", -1))))
                .isInstanceOf(WrongUse.class);
    }
}
