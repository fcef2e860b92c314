package eu.kalaka.planted.unmarked;

/** In a package that says nothing about null. */
final class Unmarked {}
