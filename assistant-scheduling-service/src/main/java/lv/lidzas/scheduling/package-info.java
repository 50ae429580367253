/**
 * Assistants and their hours (asistenti, stundu uzskaite): who may assist, how many hours a client was granted, and who
 * gives them.
 *
 * <p>This context guards three limits: an assistant never works more than 40 hours in an ISO week, all clients together; a
 * client never gets more than was granted; and a person with several decisions never gets more than 40 hours in an ISO week
 * from all of them. It never decides who is entitled to hours; eligibility does.
 */
package lv.lidzas.scheduling;
