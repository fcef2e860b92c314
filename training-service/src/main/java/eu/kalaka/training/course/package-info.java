/** Courses that volunteers can attend. */
@NullMarked
package eu.kalaka.training.course;

import org.jspecify.annotations.NullMarked;
