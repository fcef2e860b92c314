package eu.kalaka.matching.placement.web;

import eu.kalaka.matching.placement.Trace;
import java.util.List;

/** How well she fitted when she was asked, as it stands beside her placement. */
record TraceView(String engine, double score, List<Trace.Share> parts) {

    static TraceView of(Trace trace) {
        return new TraceView(trace.engine(), trace.score(), trace.parts());
    }
}
