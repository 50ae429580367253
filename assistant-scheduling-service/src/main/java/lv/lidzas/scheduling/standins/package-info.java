/**
 * Who comes instead (aizvietošana): looks for other assistants for visits that were left open, asks some of them at a time, and gives the
 * visit to the first who accepts.
 */
package lv.lidzas.scheduling.standins;
