package lv.lidzas.scheduling.register.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a request says of an assistant, whether it registers or changes one. */
interface AssistantDetails {

    String givenName();

    String familyName();

    @Nullable String phone();

    @Nullable String email();

    ExperienceView experience();

    @Nullable String loginSubject();

    @Nullable Integer otherMinutesPerWeek();

    @Nullable LocalDate activeFrom();

    @Nullable LocalDate activeUntil();
}
