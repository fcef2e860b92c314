package eu.kalaka.organisation.need.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** On which day the copy begins; left out, everything moves by 52 weeks, or as many times that as bring it into the future. */
record CopyRequest(@Nullable LocalDate firstDay) {}
