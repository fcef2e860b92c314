package eu.kalaka.local.demo;

import java.time.ZonedDateTime;

/** One occasion of a need in local time; the end is on the same day. */
record Shift(ZonedDateTime start, ZonedDateTime end, int places) {}
