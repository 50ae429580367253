/**
 * Erasure (dzēšana) of a person: the key under which the person's data are encrypted is destroyed, here and in every other service.
 *
 * <p>What hinders it, other features say behind the port {@link lv.lidzas.intake.erasure.usecase.ErasureHindrances}. Decisions, hours and
 * the timeline stay, of somebody who has an id and no name.
 */
package lv.lidzas.intake.erasure;
