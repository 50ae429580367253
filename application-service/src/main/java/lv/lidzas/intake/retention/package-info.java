/**
 * How long data are kept (glabāšanas termiņi): what is due is deleted here, and other services follow the certificate of it.
 *
 * <p>A dry run and a run ask the same predicate, behind the port {@link lv.lidzas.intake.retention.usecase.DueRecords}. A class without a
 * term is kept until the municipality sets one.
 */
package lv.lidzas.intake.retention;
