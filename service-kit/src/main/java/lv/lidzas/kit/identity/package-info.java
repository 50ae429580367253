/**
 * Who is asking: the bearer token's subject and roles, in the words that use cases understand.
 */
@NullMarked
package lv.lidzas.kit.identity;

import org.jspecify.annotations.NullMarked;
