/**
 * The timeline (notikumu gaita) of an application: what happened to it here and in other services, oldest first.
 *
 * <p>An entry is an event with its codes, dates and minutes, never a name or free text. Who may read it, and which applications
 * there are, the applications answer through a port. Document kinds come from the rule sets.
 */
package lv.lidzas.intake.timeline;
