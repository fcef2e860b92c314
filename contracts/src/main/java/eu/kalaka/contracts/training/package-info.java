/** What training-service tells: courses and completed trainings. */
@NullMarked
package eu.kalaka.contracts.training;

import org.jspecify.annotations.NullMarked;
