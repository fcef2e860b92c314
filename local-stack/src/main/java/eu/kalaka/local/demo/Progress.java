package eu.kalaka.local.demo;

import java.io.PrintStream;

/** Counts what is done and says so now and then: {@code demo: 500 of 2000 volunteers}. */
final class Progress {

    private static final int OFTEN = 100;
    private static final int SELDOM = 500;

    private final String things;
    private final int total;
    private final PrintStream console;
    private int done;

    Progress(String things, int total, PrintStream console) {
        this.things = things;
        this.total = total;
        this.console = console;
    }

    synchronized void oneMore() {
        done++;
        if (done == total || done % (total > SELDOM ? SELDOM : OFTEN) == 0) {
            console.printf("demo: %d of %d %s%n", done, total, things);
        }
    }
}
