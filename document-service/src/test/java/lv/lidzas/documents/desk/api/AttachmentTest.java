package lv.lidzas.documents.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentTest {

    @Test
    void aLatvianNameIsWrittenInBothNotations() {
        assertThat(Attachment.named("Ārsta izziņa (2).pdf"))
                .isEqualTo(
                        "attachment; filename=\"Arsta izzina (2).pdf\"; filename*=UTF-8''%C4%80rsta%20izzi%C5%86a%20%282%29.pdf");
    }

    @Test
    void aNameInAnotherAlphabetHasAPlainFallback() {
        assertThat(Attachment.named("справка.pdf"))
                .startsWith("attachment; filename=\"_______.pdf\"");
    }
}
