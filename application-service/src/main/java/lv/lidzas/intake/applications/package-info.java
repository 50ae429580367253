/**
 * Applications (iesniegumi): drafted, submitted, complete, decided or withdrawn.
 *
 * <p>A draft may be partial and amended. Submitting fixes the form, starts the statutory month and chooses the rule set. The
 * application is complete while every document on its checklist is accepted; it ends decided or withdrawn. This feature stands
 * on top: it asks persons, rule sets, checklist and timeline, and answers what they ask through ports.
 */
package lv.lidzas.intake.applications;
