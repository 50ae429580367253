/** The form as it is sent and shown of applications. */
@NullMarked
package lv.lidzas.intake.applications.api.form;

import org.jspecify.annotations.NullMarked;
