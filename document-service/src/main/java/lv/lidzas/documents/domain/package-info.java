/** Documents, their states and the rules of taking them in and reviewing them; plain Java, no framework. */
@NullMarked
package lv.lidzas.documents.domain;

import org.jspecify.annotations.NullMarked;
