package lv.lidzas.scheduling.register.api;

import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.RegisterEntry;

/** Entries of the register as callers see them. */
final class RegisterViews {

    private RegisterViews() {}

    static AssistantView of(Assistant assistant) {
        RegisterEntry entry = assistant.entry();
        return new AssistantView(
                assistant.id().value(),
                entry.givenName(),
                entry.familyName(),
                entry.contact().phone(),
                entry.contact().email(),
                new ExperienceView(entry.experience().kind(), entry.experience().description()),
                entry.loginSubject(),
                entry.otherMinutesPerWeek(),
                entry.activeFrom(),
                entry.activeUntil(),
                assistant.state());
    }
}
