/** Who is asking: the bearer token's owner and roles, in the words that use cases understand. */
package lv.lidzas.kit.identity;
