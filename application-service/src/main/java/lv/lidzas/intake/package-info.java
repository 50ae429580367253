/**
 * Intake (iesniegumi): takes in applications for assistance, fixes what was asked, starts the statutory month, tells which
 * documents a person still has to bring and what happened to the application since.
 *
 * <p>This context never decides whether somebody is entitled, never reads a document and never counts hours.
 */
package lv.lidzas.intake;
