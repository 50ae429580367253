/**
 * Whom an assistant helps (asistenta klienti): the assistant learns the names, the contacts and the agreed hours of the people, as
 * long as hours are allocated and no longer.
 *
 * <p>assistant-scheduling-service tells by events who helps in which case, and knows no names of clients; the names stand on the
 * forms here.
 */
package lv.lidzas.intake.clients;
