package lv.lidzas.intake.clients.domain;

import lv.lidzas.intake.persons.domain.Person;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom an assistant helps (klients).
 *
 * @param assignment the agreed hours
 * @param person who is helped
 * @param representative who acts for the person, if somebody does
 */
public record Client(Assignment assignment, Person person, @Nullable Person representative) {}
