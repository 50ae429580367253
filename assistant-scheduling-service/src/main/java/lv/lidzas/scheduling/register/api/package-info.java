/** The register over HTTP. */
@NullMarked
package lv.lidzas.scheduling.register.api;

import org.jspecify.annotations.NullMarked;
