/** Which records of persons are one human (viena cilvēka ieraksti), because limits hold for the human and not for the record. */
@NullMarked
package lv.lidzas.scheduling.humans;

import org.jspecify.annotations.NullMarked;
