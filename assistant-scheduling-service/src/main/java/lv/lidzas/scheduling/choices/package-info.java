/**
 * Whom a person wants to be helped by, and by whom not (asistentu izvēle). Both lists are the person's own; assistants never see them.
 *
 * <p>It stands behind the port of {@code register} that asks for choices.
 */
package lv.lidzas.scheduling.choices;
