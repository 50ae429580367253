/**
 * Erasing people (personas datu dzēšana): clients when application-service tells of it, assistants when a lead caseworker does it here. A
 * key goes and whatever else tells who it is; hours stay counted, of somebody who has an id and no name.
 *
 * <p>What stands against the erasure of an assistant is said behind the port {@link
 * lv.lidzas.scheduling.erasure.usecase.AssistantHindrances}.
 */
package lv.lidzas.scheduling.erasure;
