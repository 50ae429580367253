package lv.lidzas.scheduling.register.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import lv.lidzas.kit.crypto.BlindIndex;
import lv.lidzas.kit.crypto.SealedFields;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PersonalCode;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.AssistantState;
import lv.lidzas.scheduling.register.domain.Contact;
import lv.lidzas.scheduling.register.domain.Experience;
import lv.lidzas.scheduling.register.domain.RegisterEntry;
import lv.lidzas.scheduling.register.domain.WholeName;
import org.jspecify.annotations.Nullable;

/** Between an assistant and the row that keeps it, encrypted under the assistant's key. */
@ApplicationScoped
class AssistantRowMapping {

    private static final String CODE = "personal-code";
    private static final String NAME = "whole-name";

    /** What is shown of an entry whose key is lost, because a backup of the keys lacked it. */
    private static final PersonalCode NO_CODE = new PersonalCode("39000000000");

    private static final byte[] NOTHING = {};

    private final BlindIndex index;
    private final SealedFields fields;

    AssistantRowMapping(BlindIndex index, SealedFields fields) {
        this.index = index;
        this.fields = fields;
    }

    byte[] indexOf(PersonalCode code) {
        return index.of(CODE, code.digits());
    }

    byte[] indexOf(WholeName name) {
        return index.of(NAME, name.text());
    }

    void write(Assistant assistant, AssistantRow row) {
        RegisterEntry entry = assistant.entry();
        row.id = assistant.id().value();
        row.givenName = always("given_name", row.givenName, row, entry.givenName());
        row.familyName = always("family_name", row.familyName, row, entry.familyName());
        row.wholeNameIndex = indexOf(entry.wholeName());
        row.personalCodeIndex = indexOf(entry.personalCode());
        row.personalCodeCipher =
                always("personal_code", row.personalCodeCipher, row, entry.personalCode().digits());
        row.phone = sealed("phone", row.phone, row, entry.contact().phone());
        row.email = sealed("email", row.email, row, entry.contact().email());
        row.experienceKind = entry.experience().kind();
        row.experienceDescription =
                always(
                        "experience_description",
                        row.experienceDescription,
                        row,
                        entry.experience().description());
        PartyKey login = entry.login();
        row.loginKey = login == null ? null : login.text();
        row.otherMinutesPerWeek = entry.otherMinutesPerWeek();
        row.activeFrom = entry.activeFrom();
        row.activeUntil = entry.activeUntil();
        row.state = assistant.state();
    }

    /** Leaves what hours rest on: the id, days and minutes. */
    static void forget(AssistantRow row) {
        row.givenName = NOTHING;
        row.familyName = NOTHING;
        row.wholeNameIndex = null;
        row.personalCodeIndex = null;
        row.personalCodeCipher = NOTHING;
        row.phone = NOTHING;
        row.email = null;
        row.experienceDescription = NOTHING;
        row.loginKey = null;
        row.state = AssistantState.SUSPENDED;
    }

    private byte @Nullable [] sealed(
            String column, byte @Nullable [] before, AssistantRow row, @Nullable String text) {
        return fields.reseal(before, row.id, "assistant." + column, text);
    }

    private byte[] always(String column, byte @Nullable [] before, AssistantRow row, String text) {
        return Objects.requireNonNull(sealed(column, before, row, text));
    }

    /** Reads the keys of a page at once. */
    void fetchKeys(Collection<UUID> assistants) {
        fields.fetch(assistants);
    }

    Assistant toDomain(AssistantRow row) {
        String code = open("personal_code", row.personalCodeCipher, row);
        String email = open("email", row.email, row);
        return new Assistant(
                new AssistantId(row.id),
                new RegisterEntry(
                        shown("given_name", row.givenName, row),
                        shown("family_name", row.familyName, row),
                        code == null ? NO_CODE : new PersonalCode(code),
                        new Contact(
                                open("phone", row.phone, row),
                                code == null && email == null ? "" : email),
                        new Experience(
                                row.experienceKind,
                                shown("experience_description", row.experienceDescription, row)),
                        row.loginKey == null ? null : new PartyKey(row.loginKey),
                        row.otherMinutesPerWeek,
                        row.activeFrom,
                        row.activeUntil),
                row.state,
                row.version);
    }

    private @Nullable String open(String column, byte @Nullable [] sealed, AssistantRow row) {
        return fields.open(row.id, "assistant." + column, sealed);
    }

    /** Empty when the key is lost. */
    private String shown(String column, byte[] sealed, AssistantRow row) {
        return Objects.requireNonNullElse(open(column, sealed, row), "");
    }
}
