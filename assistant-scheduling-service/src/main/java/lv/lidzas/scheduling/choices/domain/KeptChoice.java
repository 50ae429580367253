package lv.lidzas.scheduling.choices.domain;

import java.util.UUID;
import lv.lidzas.scheduling.register.domain.Choice;

/**
 * A person's choice with its version.
 *
 * @param humanId the record that stands for the person
 * @param version changes with every change; 0 before the first
 */
public record KeptChoice(UUID humanId, Choice choice, long version) {}
