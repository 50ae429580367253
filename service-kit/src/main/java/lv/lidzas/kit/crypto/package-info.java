/**
 * Encryption of what is stored: a key for each person, wrapped by a master key, blind indexes to find what is encrypted, and the
 * keys by which parties are known.
 *
 * <p>Erasing a person is destroying the key: {@link lv.lidzas.kit.crypto.KeyVault#destroy}.
 */
package lv.lidzas.kit.crypto;
