package lv.lidzas.eligibility.rulesets.api;

import static org.assertj.core.api.Assertions.assertThat;

import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.kit.words.Language;
import org.junit.jupiter.api.Test;

class LegalReferenceViewTest {

    @Test
    void theParagraphFollowsTheLanguage() {
        LegalReference leisure = Examples.mk942().purposes().getLast().basis();

        assertThat(LegalReferenceView.of(leisure, Language.LV).paragraph())
                .isEqualTo("1. pielikuma 7. punkts");
        assertThat(LegalReferenceView.of(leisure, Language.EN).paragraph())
                .isEqualTo("annex 1, item 7");
    }
}
