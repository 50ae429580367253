package lv.lidzas.scheduling.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.domain.Assistant;
import lv.lidzas.scheduling.domain.AssistantId;
import lv.lidzas.scheduling.domain.AssistantState;
import lv.lidzas.scheduling.domain.Contact;
import lv.lidzas.scheduling.domain.Experience;
import lv.lidzas.scheduling.domain.ExperienceKind;
import lv.lidzas.scheduling.domain.RegisterEntry;
import org.jspecify.annotations.Nullable;

/** A row of the register of assistants. */
@Entity
@Table(name = "assistant")
class AssistantRow {

    @Id private UUID id;
    @Version private long version;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    private @Nullable String phone;
    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    @Column(name = "experience_kind")
    private ExperienceKind experienceKind;

    @Column(name = "experience_description")
    private String experienceDescription;

    @Column(name = "login_subject")
    private @Nullable String loginSubject;

    @Column(name = "other_minutes_per_week")
    private int otherMinutesPerWeek;

    @Column(name = "active_from")
    private LocalDate activeFrom;

    @Column(name = "active_until")
    private @Nullable LocalDate activeUntil;

    @Enumerated(EnumType.STRING)
    private AssistantState state;

    @SuppressWarnings("NullAway.Init")
    protected AssistantRow() {}

    @SuppressWarnings("NullAway.Init")
    AssistantRow(Assistant assistant) {
        id = assistant.id().value();
        take(assistant);
    }

    final void take(Assistant assistant) {
        RegisterEntry entry = assistant.entry();
        givenName = entry.givenName();
        familyName = entry.familyName();
        phone = entry.contact().phone();
        email = entry.contact().email();
        experienceKind = entry.experience().kind();
        experienceDescription = entry.experience().description();
        loginSubject = entry.loginSubject();
        otherMinutesPerWeek = entry.otherMinutesPerWeek();
        activeFrom = entry.activeFrom();
        activeUntil = entry.activeUntil();
        state = assistant.state();
    }

    Assistant toAssistant() {
        return new Assistant(
                new AssistantId(id),
                new RegisterEntry(
                        givenName,
                        familyName,
                        new Contact(phone, email),
                        new Experience(experienceKind, experienceDescription),
                        loginSubject,
                        otherMinutesPerWeek,
                        activeFrom,
                        activeUntil),
                state,
                version);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
