/**
 * Who did or saw what, when, about whom, from where and why: append-only, each entry chained to the one before it by its hash.
 * Written before an answer leaves; where it cannot be written, there is no answer.
 */
@NullMarked
package eu.kalaka.platform.audit;

import org.jspecify.annotations.NullMarked;
