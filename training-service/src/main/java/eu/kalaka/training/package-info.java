/** Courses and completed trainings. */
@NullMarked
package eu.kalaka.training;

import org.jspecify.annotations.NullMarked;
