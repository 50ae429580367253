package lv.lidzas.scheduling.wallet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WalletWordsTest {

    @Test
    void theWalletHasItsWordsInBothLanguages() {
        assertThat(WalletView.TEXTS.missing(List.of("wallet.WEEK", "wallet.MONTH"))).isEmpty();
    }
}
