/** {@code ./lidzas release}: makes versioned images and a tagged changelog of a commit, or says why not. */
package lv.lidzas.sandbox.release;
