package lv.lidzas.scheduling.register.domain;

/**
 * The work or personal experience in contact with a person with disability (pieredze saskarsmē ar personu ar
 * invaliditāti) without which nobody may be an assistant.
 *
 * @param kind from work or from the assistant's own life
 * @param description in the assistant's words; it stays in the register and travels nowhere
 */
public record Experience(ExperienceKind kind, String description) {

    @Override
    public String toString() {
        return "Experience[" + kind + "]";
    }
}
