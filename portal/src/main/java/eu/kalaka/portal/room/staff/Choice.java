package eu.kalaka.portal.room.staff;

/** One of several things to choose from, with its words in the reader's language. */
record Choice(String value, String words) {}
