/** The register in PostgreSQL. */
@NullMarked
package lv.lidzas.scheduling.register.persistence;

import org.jspecify.annotations.NullMarked;
