package eu.kalaka.local.demo;

import java.time.LocalDate;

/** A volunteer, named by number, has finished a course. */
record Completion(int number, String courseCode, int volunteerNumber, LocalDate completedOn) {}
