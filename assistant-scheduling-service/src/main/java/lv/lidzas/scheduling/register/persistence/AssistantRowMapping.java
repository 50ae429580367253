package lv.lidzas.scheduling.register.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.kit.crypto.FieldCipher;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PersonalCode;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.Contact;
import lv.lidzas.scheduling.register.domain.Experience;
import lv.lidzas.scheduling.register.domain.RegisterEntry;

/** Between an assistant and the row that keeps it. */
@ApplicationScoped
class AssistantRowMapping {

    private final FieldCipher cipher;

    AssistantRowMapping(FieldCipher cipher) {
        this.cipher = cipher;
    }

    byte[] indexOf(PersonalCode code) {
        return cipher.index(code.digits());
    }

    void write(Assistant assistant, AssistantRow row) {
        RegisterEntry entry = assistant.entry();
        row.id = assistant.id().value();
        row.givenName = entry.givenName();
        row.familyName = entry.familyName();
        String digits = entry.personalCode().digits();
        row.personalCodeIndex = cipher.index(digits);
        row.personalCodeCipher = cipher.encrypt(digits);
        row.phone = entry.contact().phone();
        row.email = entry.contact().email();
        row.experienceKind = entry.experience().kind();
        row.experienceDescription = entry.experience().description();
        PartyKey login = entry.login();
        row.loginKey = login == null ? null : login.text();
        row.otherMinutesPerWeek = entry.otherMinutesPerWeek();
        row.activeFrom = entry.activeFrom();
        row.activeUntil = entry.activeUntil();
        row.state = assistant.state();
    }

    Assistant toDomain(AssistantRow row) {
        return new Assistant(
                new AssistantId(row.id),
                new RegisterEntry(
                        row.givenName,
                        row.familyName,
                        new PersonalCode(cipher.decrypt(row.personalCodeCipher)),
                        new Contact(row.phone, row.email),
                        new Experience(row.experienceKind, row.experienceDescription),
                        row.loginKey == null ? null : new PartyKey(row.loginKey),
                        row.otherMinutesPerWeek,
                        row.activeFrom,
                        row.activeUntil),
                row.state,
                row.version);
    }
}
