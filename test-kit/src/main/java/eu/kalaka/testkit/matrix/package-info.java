/** The rights matrix: every endpoint × every role × every position of a record, against what a service's {@code rights.csv} says. */
@NullMarked
package eu.kalaka.testkit.matrix;

import org.jspecify.annotations.NullMarked;
